// Text that no person typed: confidentiality notes, virus scans, list footers below; warnings of a gateway above.

/** Beginnings of a line from which on everything up to the end of the text is a footer. */
const footers: readonly RegExp[] = [
  // Disclaimer   CONFIDENTIALITY NOTICE:   *** Legal notice ***
  /^[\s*_=-]{0,12}(?:disclaimer|confidentiality (?:notice|note|statement)|legal (?:notice|disclaimer)|privacy notice|important notice|haftungsausschluss|vertraulichkeitshinweis|avis de confidentialité|clause de confidentialité|aviso legal|aviso de confidencialidad|nota legal|aviso de confidencialidade|nota di riservatezza|avvertenza|klauzula poufności|уведомление о конфиденциальности)[\s*:._=-]{0,12}(?:$|[:-])/iu,
  // This e-mail and any attachments are confidential …   The information contained in this communication …
  /^[\s*_"-]{0,6}(?:this|the information (?:contained )?(?:in|transmitted|included)|the contents? of this|information in this|any unauthori[sz]ed)\b[^.]{0,120}\b(?:e-?mail|message|communication|transmission|attachments?|document)\b[^.]{0,160}\b(?:confidential|intended (?:only|solely|exclusively|for the)|privileged|addressee|recipient|proprietary|scanned|checked for viruses|virus)/iu,
  // If you are not the intended recipient …   If you have received this e-mail in error …
  /^[\s*_-]{0,6}if you (?:are not the intended|have received this (?:e-?mail|message|communication|transmission) (?:in error|by mistake))/iu,
  // Diese E-Mail enthält vertrauliche Informationen …
  /^[\s*_-]{0,6}(?:diese|der inhalt dieser|die in dieser)\b.{0,80}(?:e-?mail|nachricht|mitteilung)\b.{0,120}(?:vertraulich|ausschließlich|bestimmt|rechtlich geschützt)/iu,
  // Ce message et toutes les pièces jointes sont confidentiels …
  /^[\s*_-]{0,6}(?:ce (?:message|courriel|courrier|mail|document)|cet e-?mail|les informations contenues)\b.{0,160}(?:confidentiel|destinataire|à l'attention exclusive|à l’attention exclusive)/iu,
  // Este mensaje y sus archivos adjuntos son confidenciales …   Esta mensagem …
  /^[\s*_-]{0,6}(?:este (?:mensaje|correo|e-?mail)|la información contenida|esta (?:mensagem|comunicação|comunicación)|este e-?mail|as informações contidas)\b.{0,160}(?:confidencial|destinatario|destinatário|exclusiv)/iu,
  // Il presente messaggio è riservato …   Dit bericht is uitsluitend bestemd …   Detta meddelande …
  /^[\s*_-]{0,6}(?:(?:il presente|questo) (?:messaggio|documento|e-?mail)|le informazioni contenute|questa (?:e-?mail|comunicazione))\b.{0,160}(?:riservat|confidenzial|destinatari|esclusiv)/iu,
  /^[\s*_-]{0,6}(?:dit (?:bericht|e-?mailbericht)|deze e-?mail|de informatie in dit)\b.{0,160}(?:vertrouwelijk|uitsluitend bestemd|geadresseerde)/iu,
  /^[\s*_-]{0,6}(?:det(?:ta|te) (?:meddelande|e-?post|mejl|meddelelse)|denne (?:e-?post|e-?mail|mail|meddelelse|melding|besked))\b.{0,160}(?:konfidentiell|fortrolig|avsedd|tiltenkt|adressat)/iu,
  /^[\s*_-]{0,6}(?:ta wiadomość|niniejsza wiadomość|tato zpráva|tento e-?mail|данное сообщение|это сообщение|настоящее сообщение|цей лист|ez az e-?mail|ez az üzenet|acest (?:mesaj|e-?mail)|bu (?:e-?posta|mesaj|ileti)|本邮件|此邮件|本郵件|このメールは|本メール).{0,160}(?:poufn|adresat|důvěrn|adresát|dôvern|конфиденциал|конфіденц|bizalmas|címzett|confidențial|destinatar|gizli|保密|机密|機密|秘密|宛先)/iu,
  // Please consider the environment before printing this e-mail
  /^[\s*_P-]{0,6}(?:please (?:consider|think of) the environment|think before (?:you )?print|before printing|bitte (?:denken|prüfen) sie|pensez à l'environnement|antes de imprimir|prima di stampare|denk aan het milieu|por favor,? considere o ambiente|tänk på miljön)/iu,
  // This email has been checked for viruses by Avast   Virus-free. www.avast.com
  /^[\s*_-]{0,6}(?:(?:this|the) (?:e-?mail|message)[^.]{0,60}(?:scanned|checked|protected)|virus-?free\.?\s|virenfrei|diese e-?mail wurde (?:von|auf)|cet e-?mail a été vérifié|este (?:correo|mensaje)[^.]{0,60}(?:virus|avast)|no virus found|scanned by|kein virus)/iu,
  // You received this message because you are subscribed to …   To unsubscribe from this group …
  /^[\s*_-]{0,6}(?:you (?:are receiving|received|'re receiving|are subscribed) (?:this|to)|to unsubscribe from|to (?:post|view this discussion)|reply to this (?:email|message) directly|unsubscribe:? https?:|manage your subscription|sie (?:erhalten|haben) diese (?:e-?mail|nachricht)[^.]{0,40}(?:weil|da))/iu,
  // Ticket systems and scanners: [!DSPAM:4f3c…]
  /^!DSPAM:/,
];

// Worth the expressions above: the words that such a line cannot do without.
const footerWords =
  /confiden|disclaim|legal|privacy|notice|recipient|addressee|privileged|propriet|scanned|virus|viren|vertraul|haftung|ausschließ|bestimmt|geschützt|destinat|exclusiv|esclusiv|riservat|avvert|nota|aviso|vertrouw|uitsluit|geadress|konfid|fortrolig|avsedd|tiltenkt|adressat|adresat|adresát|poufn|důvěrn|dôvern|конфи|bizalm|címzett|gizli|保密|机密|機密|秘密|宛先|environment|milieu|ambiente|miljön|environnement|print|impri|stampare|denken|prüfen|receiv|unsubscribe|subscription|erhalten|discussion|reply to this|DSPAM|in error|to post/iu;

export const beginsFooter = (text: string): boolean =>
  text.length > 8 && footerWords.test(text) && footers.some((footer) => footer.test(text));

// CAUTION: This email originated from outside …   [EXTERNAL]   You don't often get email from ann@x.test. Learn why …
const warning =
  /^[^\p{L}\p{N}]{0,8}(?:caution|warning|attention|achtung|vorsicht|hinweis|avertissement|advertencia|precaución|atención|attenzione|atenção|let op|waarschuwing|external(?: e-?mail| message| sender)?|extern(?:e (?:e-?mail|nachricht))?|security notice|be careful|varning|uwaga|внимание)(?!\p{L})/iu;
const ofMail =
  /e-?mail|message|sender|courriel|expéditeur|nachricht|absender|correo|mensaje|remitente|messaggio|mittente|mensagem|remetente|bericht|afzender|meddelande|avsändare|wiadomo|nadawc|письм|отправител/iu;
const fromOutside =
  /originat|outside|external|extern|außerhalb|unbekannt|extérieur|fuera de|de fora|buiten|not recognize|do not click|klicken sie|cliquez pas|utanför|zewnątrz|внешн/iu;
const telling =
  /^[^\p{L}\p{N}]{0,8}(?:this (?:e-?mail|message) (?:originated|was sent|came|has been sent|comes|is) from (?:an )?(?:outside|external)|you don['’]t often (?:get|receive) e-?mail from|sie erhalten nicht (?:häufig|oft) e-?mails? von|vous n['’]obtenez pas souvent|vous ne recevez pas souvent|no suele recibir correo|non si ricevono spesso|some people who received this message don['’]t often|diese (?:e-?mail|nachricht) (?:kommt|stammt|wurde) von (?:einem )?(?:extern|außerhalb)|ce(?:t e-?mail| courriel| message) provient de l.ext[ée]rieur|este (?:correo|mensaje) (?:proviene|se origin|procede) .{0,30}(?:extern|fuera)|\[?extern(?:al)?\]?$)/iu;

export const isBanner = (text: string): boolean =>
  text.length < 600 && (telling.test(text) || (warning.test(text) && ofMail.test(text) && fromOutside.test(text)));
