// Signatures that devices and programs add by themselves: one short line at the end, alone. "Sent from my desk, is much
// easier than my phone" is prose, so whole lines are asked for, and a device or program in them.
import { anyOf, wordsOf } from './words.ts';

/** Makers, devices and programs that sign. */
const brands: readonly string[] = [
  ...['iPhone', 'iPad', 'iPod', 'iPod touch', 'Apple Watch', 'iOS', 'iCloud', 'Mac', 'MacBook', 'Vision Pro', 'Mail for iOS'],
  ...['Android', 'Samsung', 'Galaxy', 'Huawei', 'HUAWEI', 'Honor', 'Xiaomi', 'Redmi', 'MI', 'OnePlus', 'OPPO', 'vivo', 'Pixel', 'Nexus', 'Sony', 'Xperia', 'Motorola', 'Moto', 'Nokia', 'HTC', 'LG', 'Wiko', 'Lenovo', 'Asus', 'ZTE', 'Fairphone', 'realme'],
  ...['BlackBerry', 'Blackberry', 'Windows Phone', 'Windows 10', 'Windows 11', 'Windows', 'Lumia', 'Surface', 'Palm', 'Treo'],
  ...['Outlook', 'Gmail', 'Gmail Mobile', 'Yahoo Mail', 'Yahoo!', 'Yahoo', 'AOL', 'Hotmail', 'Proton Mail', 'ProtonMail', 'Proton', 'Tutanota', 'Tuta', 'Zoho', 'GMX', 'WEB.DE', 'mail.ru', 'Mail.ru', 'myMail', 'Yandex', 'Яндекс', 'Яндекс.Почты', 'Почты', 'QQ', '网易', 'Naver', '네이버', 'Daum', 'Orange', 'LaPoste', 'freenet', 'Posteo', 'mailbox.org', 'Fastmail', 'Zimbra', 'Thunderbird', 'K-9 Mail', 'K-9', 'FairEmail', 'Spark', 'Superhuman', 'Newton', 'CloudMagic', 'Mailbird', 'Mailspring', 'Airmail', 'Canary', 'Edison', 'Acompli', 'Mailbox', 'Sparrow', 'TypeApp', 'TypeMail', 'Type', 'BlueMail', 'Blue', 'Boxer', 'Nine', 'Aqua Mail', 'AquaMail', 'MailMate', 'Missive', 'Front', 'HEY', 'Shortwave', 'Notion Mail', 'Polymail', 'Nylas', 'Mailplane', 'Mail for Windows', 'eM Client', 'Postbox', 'Roundcube', 'Open-Xchange', 'OX Mail', 'WhatsApp', 'Workspace ONE'],
];
const plainDevices = ['smartphone', 'phone', 'mobile', 'mobile phone', 'mobile device', 'cell phone', 'cellphone', 'tablet', 'handheld', 'wireless device', 'mobile client', 'Handy', 'Mobiltelefon', 'Mobilgerät', 'Telefon', 'Mobiltelefoon', 'téléphone', 'téléphone portable', 'portable', 'mobile.', 'móvil', 'teléfono', 'celular', 'telemóvel', 'cellulare', 'telefono', 'telefoon', 'mobiel', 'mobiltelefon', 'puhelimestani', 'puhelimesta', 'телефона', 'смартфона', 'telefonu', 'komórki', 'mobilu', 'mobilního telefonu', 'telefonum', 'telefonumdan', '手机', '手機', '携帯', 'スマートフォン', '스마트폰', '휴대폰', 'điện thoại', 'ponsel'];

/** How a line of that kind begins, by language; in some it ends with the verb. */
const openings: readonly string[] = [
  ...['Sent from', 'Sent via', 'Sent with', 'Sent using', 'Sent by', 'Sent on', 'Sent wirelessly', 'Sent wireless', 'Written on', 'Typed on', 'Composed on', 'Delivered by', 'Get', 'Download', 'Via', 'From my', 'Emailed from', 'Sent securely with', 'Sent securely from', 'Secured by', 'Sent in'],
  ...['Von meinem', 'Von meiner', 'Von', 'Gesendet von', 'Gesendet mit', 'Gesendet aus', 'Gesendet über', 'Gesendet vom', 'Diese Nachricht wurde von', 'Diese E-Mail wurde von', 'Verschickt mit', 'Holen Sie sich', 'Hol dir', 'Gesichert mit', 'Mit meinem', 'Meinem'],
  ...['Envoyé de', 'Envoyé depuis', 'Envoyé à partir', 'Envoyé avec', 'Envoyé via', 'Envoyé par', "Envoyé d'", 'Envoyé sur', 'Provenance', 'Télécharger', 'Obtenez', 'Obtenir', 'Téléchargez', 'Expédié de'],
  ...['Enviado desde', 'Enviado con', 'Enviado vía', 'Enviado mediante', 'Enviado por', 'Obtener', 'Obtén', 'Descargar', 'Descarga', 'Enviat des', 'Enviat amb', 'Obtén', 'Enviado dende', 'Bidalia nire', 'Nire'],
  ...['Inviato da', 'Inviato dal', 'Inviata da', 'Inviato con', 'Inviato tramite', 'Scarica', 'Ottieni', 'Spedito da'],
  ...['Enviado do', 'Enviado de', 'Enviado a partir', 'Enviado através', 'Enviado via', 'Enviado pelo', 'Enviado com', 'Enviada do', 'Obter o', 'Obter', 'Baixe', 'Obtenha'],
  ...['Verstuurd vanaf', 'Verzonden vanaf', 'Verzonden met', 'Verzonden via', 'Verzonden vanuit', 'Verstuurd met', 'Verstuurd via', 'Download', 'Outlook voor', 'Gestuur vanaf', 'Gestuur van'],
  ...['Skickat från', 'Skickat med', 'Skickat via', 'Hämta', 'Skaffa', 'Skickades från', 'Sendt fra', 'Sendt med', 'Sendt via', 'Hent', 'Få', 'Last ned', 'Sent úr', 'Sent frá'],
  ...['Lähetetty', 'Hanki', 'Lataa', 'Saadetud minu', 'Saadetud', 'Hangi', 'Nosūtīts no', 'Sūtīts no', 'Iegūt', 'Išsiųsta iš', 'Siųsta iš', 'Gauti', 'Gaukite'],
  ...['Wysłane z', 'Wysłano z', 'Wysłane za pomocą', 'Wysłane przy użyciu', 'Pobierz', 'Wiadomość wysłana z', 'Uzyskaj', 'Wysłane od'],
  ...['Odesláno z', 'Odesláno ze', 'Odesláno pomocí', 'Posláno z', 'Získejte', 'Získat', 'Stáhnout', 'Odoslané z', 'Odoslané zo', 'Poslané z', 'Poslané zo', 'Získajte', 'Získať', 'Stiahnuť'],
  ...['Elküldve', 'Küldve', 'Az én', 'Töltse le', 'Szerezze be', 'Elküldve az', 'Trimis de pe', 'Trimis din', 'Trimis cu', 'Trimis de la', 'Descărcați', 'Obțineți', 'Descarcă'],
  ...['Poslano s', 'Poslano sa', 'Poslano iz', 'Poslano z', 'Poslato sa', 'Poslato iz', 'Послато са', 'Послато из', 'Nabavite', 'Preuzmite', 'Dohvatite', 'Prenesite', 'Pridobite', 'Преузмите'],
  ...['Изпратено от', 'Изпратено с', 'Изпратено чрез', 'Изтеглете', 'Вземете', 'Испратено од', 'Преземете'],
  ...['Отправлено с', 'Отправлено из', 'Отправлено от', 'Отправлено через', 'Отправлено при помощи', 'Послано с', 'Скачать', 'Скачайте', 'Получить', 'Получите', 'Отправлено'],
  ...['Надіслано з', 'Надіслано із', 'Надіслано за допомогою', 'Відправлено з', 'Завантажити', 'Отримати', 'Отримайте', 'Надіслано', 'Адпраўлена з', 'Адпраўлена'],
  ...['Στάλθηκε από', 'Εστάλη από', 'Αποστολή από', 'Στάλθηκε μέσω', 'Λήψη', 'Αποκτήστε', 'Κάντε λήψη', 'Απεστάλη από'],
  ...['Dërguar nga', 'Göndərildi', 'Merrni', 'Shkarkoni', 'Kimdən'],
  ...['נשלח מה', 'נשלח מ', 'נשלח מתוך', 'נשלח באמצעות', 'קבל את', 'הורד את', 'השג את', 'أرسلت من', 'أُرسلت من', 'مرسل من', 'تم الإرسال من', 'تم إرساله من', 'أرسل من', 'الحصول على', 'احصل على', 'ارسال شده از', 'فرستاده شده از', 'ارسال‌شده از', 'ارسالشده از', 'دریافت'],
  ...['发自我的', '发自', '來自我的', '從我的', '传送自我的', '傳送自我的', '傳送自', '从我的', '寄自', '發自我的', '發自', '获取', '取得', '下載', '下载', '来自我的', '使用', '通过'],
  ...['나의', '내', 'Outlook for', 'Gửi từ', 'Được gửi từ', 'Đã gửi từ', 'Tải', 'Nhận', 'ส่งจาก', 'รับ', 'ดาวน์โหลด', 'Dikirim dari', 'Terkirim dari', 'Dapatkan', 'Unduh', 'Dihantar dari', 'Dihantar daripada', 'Ipinadala mula', 'Ipinadala mula sa', 'Kunin ang'],
  ...['मेरे', 'भेजा गया', 'से भेजा गया', 'प्राप्त करें', 'আমার', 'গамოგზავნილია', 'გაგზავნილია', 'Ուղարկված է', 'Менің', 'Жіберілді'],
];
/** … and how it ends where the device comes first. */
const endings: readonly string[] = [
  ...['gesendet', 'gesendet.', 'verschickt', 'geschickt', 'verzonden', 'verstuurd', 'küldve', 'elküldve', 'készülékemről küldve', 'gönderildi', 'gönderilmiştir', 'gönderdim', 'göndərildi', 'lähetetty', 'saadetud', 'bidalia', 'išsiųsta', 'nosūtīts'],
  ...['から送信', 'から送信されました', 'より送信', 'を使用して送信', 'を入手', '에서 보냄', '에서 보낸', '에서 전송', '에서 발송', '에서 보냈습니다', '다운로드', '받기', '发送', '傳送', '寄出', '发出', '發送', 'से भेजा गया', 'से भेजा', 'থেকে পাঠানো', 'edinin', 'indirin', 'beszerzése', 'letöltése', 'herunterladen', 'erhalten', 'жіберілді'],
];

const brand = wordsOf([...brands, ...plainDevices]);
const opening = anyOf(openings);
// Sent from my iPhone   (Sent from a phone)   <Sent from Samsung Mobile>   - Sent from my Galaxy
const begins = new RegExp(`^[\\s(<*_"'“„›|~-]{0,4}(?:${opening})`, 'iu');
const hasBrand = new RegExp(`${brand}|iPhone|iPad|Android|Samsung|Galaxy|Outlook|BlackBerry|Xiaomi|Huawei`, 'iu');
// Get Outlook for iOS<https://aka.ms/o0ukef>, in any language
const outlookFor = /^.{0,30}Outlook.{0,30}\b(?:iOS|Android|Mac|iPhone|iPad)\b.{0,30}(?:<https?:\S{1,80}>|\[https?:\S{1,80}\])?\.?$/iu;
// Please excuse typos, sent on the go; via mobile
const excuses =
  /^[\s(*_-]{0,4}(?:(?:please )?(?:excuse|forgive|pardon) (?:any |my |the )?(?:brevity|typos|spelling|mistakes|errors|shortness)|sorry for (?:any |the )?(?:brevity|typos)|sent (?:on|from) the (?:go|road|move)|via mobile|typed with thumbs|brevity and typos|bitte entschuldigen sie (?:die )?(?:kürze|tippfehler)|entschuldige? (?:bitte )?(?:die )?(?:kürze|tippfehler)|(?:veuillez )?excuse[rz]? (?:ma |la )?(?:brièveté|concision))/iu;

const links = /<https?:[^>]{0,200}>|\[https?:[^\]]{0,200}\]|\(?https?:\S{0,200}/g;

/** Whether the whole line is such a signature. */
export function isMobileSignature(text: string): boolean {
  if (text.length < 5 || text.length > 300) return false;
  const bare = text.includes('http') ? text.replace(links, '').trim() : text;
  if (bare.length > 110) return false;
  if (excuses.test(bare)) return true;
  if (bare.length < 70 && bare.includes('Outlook') && outlookFor.test(bare)) return true;
  if (!begins.test(bare) && !endsAsOne(bare)) return false;
  // "Sent from my iPad to the whole team yesterday, was that fine?" goes on talking.
  return bare.length <= 80 && bare.split(/\s+/).length <= 12 && !/[?]|[.,;:]\s\p{Ll}/u.test(bare) && hasBrand.test(bare);
}

function endsAsOne(text: string): boolean {
  const lower = text.toLowerCase().replace(/[.!)*>_\s]{1,4}$/, '');
  return endings.some((ending) => lower.endsWith(ending));
}
