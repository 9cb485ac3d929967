// "Original message" and "Forwarded message" in the languages of mail programs: they stand between dashes, or alone with a
// colon, above old text.
import { phrasesIn } from './words.ts';

/** -----Original Message----- */
export const originalMessage = phrasesIn({
  en: `Original Message | Original Appointment | Original Mail | Original Email | Original E-mail | Reply Message | Replied Message
    | Original Text | Previous message`,
  de: `Ursprüngliche Nachricht | Originalnachricht | Original-Nachricht | Original Nachricht | Antwort Nachricht
    | Ursprünglicher Termin | Ursprüngliche Mail`,
  fr: `Message d'origine | Message d’origine | Message original | Message initial | Mail original
    | Courriel original | Rendez-vous d'origine`,
  'es, ca, gl, eu': `Mensaje original | Correo original | Cita original | Missatge original | Mensaxe orixinal
    | Jatorrizko mezua`,
  'it, pt': `Messaggio originale | Messaggio originario | Mensagem original | Mensagem Original | E-mail original
    | Compromisso Original`,
  'nl, af': `Oorspronkelijk bericht | Origineel bericht | Oorspronkelijke e-mail | Oorspronklike boodskap
    | Oorspronkelijke afspraak`,
  'sv, da': `Originalmeddelande | Ursprungligt meddelande | Ursprungligt mail | Oprindelig meddelelse
    | Oprindelig besked | Original meddelelse | Den originale besked`,
  'no, is, fi': `Opprinnelig melding | Opprinneleg melding | Original melding | Upprunaleg skilaboð
    | Alkuperäinen viesti | Alkuperäinen sähköposti`,
  'et, lv, lt': `Algne kiri | Algsõnum | Originaalkiri | Algne sõnum | Sākotnējais ziņojums | Oriģinālais ziņojums
    | Sākotnējā ziņa | Pradinis laiškas | Originalus laiškas | Originalus pranešimas | Pirminis laiškas`,
  'pl, cs, sk': `Wiadomość oryginalna | Oryginalna wiadomość | Wiadomość pierwotna | Pierwotna wiadomość
    | Původní zpráva | Původní e-mail | Pôvodná správa | Originálna správa`,
  'hu, ro': `Eredeti üzenet | Eredeti levél | Mesaj original | Mesajul original | Mesaj initial | Mesajul inițial`,
  'hr, sl, sr, bg, mk': `Izvorna poruka | Originalna poruka | Izvirno sporočilo | Prvotno sporočilo
    | Оригинална порука | Изворна порука | Оригинално съобщение | Първоначално съобщение | Оригинална порака`,
  'ru, uk, be': `Исходное сообщение | Оригинальное сообщение | Первоначальное сообщение | Исходное письмо
    | Оригінальне повідомлення | Вихідне повідомлення | Початкове повідомлення | Зыходнае паведамленне
    | Арыгінальнае паведамленне`,
  'el, tr, sq': `Αρχικό μήνυμα | Αρχικό Μήνυμα | Orijinal Mesaj | Özgün İleti | Özgün Mesaj | Orijinal İleti
    | Asıl Mesaj | Mesazhi origjinal | Orijinal mesaj`,
  'he, ar, fa, ur': `הודעה מקורית | ההודעה המקורית | الرسالة الأصلية | رسالة أصلية | الرسالة الاصلية | پیام اصلی
    | متن اصلی | اصل پیغام`,
  'ja, zh, ko': `元のメッセージ | 元のメール | 元メッセージ | オリジナルメッセージ | 原始邮件 | 原始郵件 | 原邮件 | 原始信件 | 原始訊息 | 回复的原邮件 | 원본 메시지 | 원본 메일
    | 원본 이메일 | 원래 메시지`,
  'vi, th, id, ms, fil, hi': `Thư gốc | Tin nhắn gốc | Tin nhắn ban đầu | ข้อความต้นฉบับ | ข้อความเดิม
    | ข้อความดั้งเดิม | Pesan Asli | Pesan asal | Mesej Asal | Mesej asli | Orihinal na Mensahe | मूल संदेश
    | मूल मेसेज`,
});

/** ---------- Forwarded message --------- */
export const forwardedMessage = phrasesIn({
  en: `Forwarded message | Forwarded mail | Forwarded email | Forwarded by | Forwarded Appointment | Fwd message`,
  'de, fr': `Weitergeleitete Nachricht | Weitergeleitete Mail | Weitergeleiteter Termin | Message transféré
    | Message transmis | Message réexpédié | Message reroutage | Courriel transféré | Mail transféré`,
  'es, ca, gl, eu, it, pt': `Mensaje reenviado | Correo reenviado | Missatge reenviat | Mensaxe reenviada
    | Birbidalitako mezua | Messaggio inoltrato | Messaggio Inoltrato | Mensagem encaminhada
    | Mensagem reencaminhada | E-mail encaminhado`,
  'nl, af, sv, da, no, is': `Doorgestuurd bericht | Doorgezonden bericht | Aangestuurde boodskap
    | Vidarebefordrat meddelande | Vidarebefordrat mejl | Vidarebefordrat brev | Videresendt besked
    | Videresendt meddelelse | Videresendt melding | Vidaresend melding | Áframsend skilaboð`,
  'fi, et, lv, lt': `Välitetty viesti | Edelleenlähetetty viesti | Edelleen lähetetty viesti | Edastatud kiri
    | Edastatud sõnum | Pārsūtīta ziņa | Pārsūtīts ziņojums | Pārsūtītā vēstule | Persiųstas laiškas
    | Persiųsta žinutė | Persiųstas pranešimas`,
  'pl, cs, sk': `Treść przekazanej wiadomości | Wiadomość przesłana dalej | Wiadomość przekazana
    | Przekazana wiadomość | Przesłana wiadomość | Przeposlana wiadomość | Přeposlaná zpráva | Předaná zpráva
    | Přeposlaný e-mail | Preposlaná správa | Odovzdaná správa`,
  'hu, ro, hr, sr, sl, bg, mk': `Továbbított üzenet | Továbbított levél | Mesaj redirecționat | Mesaj redirectionat
    | Mesaj retransmis | Mesajul redirecționat | Proslijeđena poruka | Prosleđena poruka | Prosledjena poruka
    | Posredovano sporočilo | Прослеђена порука | Препратено съобщение | Препратена порака | Проследена порака`,
  'ru, uk, be': `Пересылаемое сообщение | Перенаправленное сообщение | Пересланное сообщение | Пересылаемое письмо
    | Пересланное письмо | Переслане повідомлення | Пересилане повідомлення | Перанакіраванае паведамленне
    | Пераслана паведамленне`,
  'el, tr, az, sq': `Προωθημένο μήνυμα | Προωθημένο Μήνυμα | İletilmiş Mesaj | İletilen ileti | İletilen Mesaj
    | İletilmiş ileti | Yönlendirilmiş Mesaj | Yönləndirilmiş mesaj | Mesazh i përcjellë`,
  'he, ar, fa, ur': `הודעה שהועברה | הודעה מועברת | רسالة معاد توجيهها | رسالة معاد توجيهها | رسالة محولة
    | الرسالة المعاد توجيهها | رسالة مُعاد توجيهها | پیام هدایت‌شده | پیام هدایتشده | پیام ارسال شده
    | پیام فوروارد شده | فارورڈ کیا گیا پیغام`,
  'ja, zh, ko': `転送メッセージ | メッセージを転送 | 転送されたメッセージ | 転送メール | 转发的邮件 | 转发邮件 | 转发邮件信息 | 轉寄郵件 | 轉寄的郵件 | 轉寄的信件 | 已转发邮件
    | 轉寄訊息 | 전달된 메시지 | 전달된 메일 | 전달 메시지 | 전달된 이메일`,
  'vi, th, id, ms, fil, hi': `Thư được chuyển tiếp | Tin nhắn được chuyển tiếp | Thư đã chuyển tiếp
    | ข้อความที่ส่งต่อ | ข้อความที่ถูกส่งต่อ | Pesan yang diteruskan | Pesan terusan | Pesan diteruskan
    | Mesej dimajukan | Mesej yang dimajukan | Naipasa na mensahe | अग्रेषित संदेश | फ़ॉरवर्ड किया गया संदेश
    | फ़ॉरवर्ड किया गया मैसेज`,
});

/** Begin forwarded message: (a whole line; Apple Mail and MailMate put no dashes around it) */
export const forwardBegins = phrasesIn({
  'en, de': `Begin forwarded message | Start of forwarded message | Forwarded message
    | Anfang der weitergeleiteten Nachricht | Beginn der weitergeleiteten Nachricht | Weitergeleitete Nachricht`,
  'fr, es, ca, it': `Début du message réexpédié | Début du message transféré | Début du message transmis
    | Inicio del mensaje reenviado | Inici del missatge reenviat | Inizio messaggio inoltrato
    | Inizio del messaggio inoltrato`,
  'pt, nl, sv': `Início da mensagem encaminhada | Início da mensagem reencaminhada | Begin doorgestuurd bericht
    | Begin van doorgestuurd bericht | Vidarebefordrat mejl | Vidarebefordrat brev
    | Start på vidarebefordrat meddelande`,
  'da, no, fi': `Start på videresendt besked | Videresendt besked | Start på videresendt melding
    | Videresendt melding | Begynnelse på videresendt melding | Välitetty viesti alkaa | Välitetty viesti
    | Edelleenlähetetty viesti alkaa`,
  'pl, cs, sk': `Początek przekazywanej wiadomości | Początek przekazanej wiadomości | Wiadomość przekazana dalej
    | Začátek přeposílané zprávy | Začátek přeposlané zprávy | Začiatok preposlanej správy
    | Začiatok preposielanej správy`,
  'hu, ro, hr, sl, sr': `Továbbított levél kezdete | Továbbított üzenet kezdete | Începe mesajul redirecționat
    | Început mesaj redirecționat | Započni proslijeđenu poruku | Početak proslijeđene poruke
    | Začetek posredovanega sporočila | Почетак прослеђене поруке`,
  'ru, uk, bg': `Начало переадресованного сообщения | Начало пересылаемого сообщения
    | Начало переадресованного письма | Пересылаемое сообщение | Початок листа, що пересилається
    | Початок переадресованого повідомлення | Начало на препратено съобщение | Начало на препратеното съобщение`,
  'el, tr': `Αρχή προωθημένου μηνύματος | Έναρξη προωθημένου μηνύματος | İletilen ileti başlangıcı
    | İleti başlangıcı | İletilmiş ileti başlangıcı | Iletilen ileti başlangıcı | Başlangıç iletilmiş ileti`,
  'he, ar, fa': `תחילת ההודעה שהועברה | תחילת הודעה שהועברה | בداية الرسالة المعاد توجيهها
    | بداية الرسالة المعاد توجيهها | بدء الرسالة المحولة | بداية الرسالة المحولة | شروع پیام ارسال‌شده
    | شروع پیام هدایت‌شده`,
  'ja, zh, ko': `転送されたメッセージ | 転送メッセージ | メッセージの転送 | 下記は転送されたメッセージです | 開始轉寄的郵件 | 開始轉寄郵件 | 以下是轉寄的郵件 | 开始转发的邮件
    | 以下是转发的邮件 | 转发的邮件 | 轉寄的郵件 | 전달된 메시지 시작 | 전달된 메시지 | 아래는 전달된 메시지입니다`,
  'vi, th, id, ms, hi': `Bắt đầu thư được chuyển tiếp | Bắt đầu tin nhắn được chuyển tiếp | เริ่มข้อความที่ส่งต่อ
    | ข้อความที่ส่งต่อ | Mulai pesan yang diteruskan | Awal pesan yang diteruskan | Mulakan mesej yang dimajukan
    | अग्रेषित संदेश शुरू | अग्रेषित संदेश आरंभ`,
});
