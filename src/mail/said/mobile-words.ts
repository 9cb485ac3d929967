// What devices and programs sign with: who they are, and how such a line begins or ends, by language.
import { phrasesIn } from './words.ts';

/** Makers, devices and programs that sign. */
export const brands = phrasesIn({
  Apple: `iPhone | iPad | iPod | iPod touch | Apple Watch | iOS | iCloud | Mac | MacBook | Vision Pro
    | Mail for iOS`,
  'makers of phones': `Android | Samsung | Galaxy | Huawei | HUAWEI | Honor | Xiaomi | Redmi | MI | OnePlus | OPPO
    | vivo | Pixel | Nexus | Sony | Xperia | Motorola | Moto | Nokia | HTC | LG | Wiko | Lenovo | Asus | ZTE
    | Fairphone | realme`,
  'Microsoft and the past': `BlackBerry | Blackberry | Windows Phone | Windows 10 | Windows 11 | Windows | Lumia
    | Surface | Palm | Treo`,
  'programs and providers': `Outlook | Gmail | Gmail Mobile | Yahoo Mail | Yahoo! | Yahoo | AOL | Hotmail
    | Proton Mail | ProtonMail | Proton | Tutanota | Tuta | Zoho | GMX | WEB.DE | mail.ru | Mail.ru | myMail
    | Yandex | Яндекс | Яндекс.Почты | Почты | QQ | 网易 | Naver | 네이버 | Daum | Orange | LaPoste | freenet | Posteo
    | mailbox.org | Fastmail | Zimbra | Thunderbird | K-9 Mail | K-9 | FairEmail | Spark | Superhuman | Newton
    | CloudMagic | Mailbird | Mailspring | Airmail | Canary | Edison | Acompli | Mailbox | Sparrow | TypeApp
    | TypeMail | Type | BlueMail | Blue | Boxer | Nine | Aqua Mail | AquaMail | MailMate | Missive | Front | HEY
    | Shortwave | Notion Mail | Polymail | Nylas | Mailplane | Mail for Windows | eM Client | Postbox | Roundcube
    | Open-Xchange | OX Mail | WhatsApp | Workspace ONE`,
});

/** "Sent from a phone" */
export const plainDevices = phrasesIn({
  any: `Mail | Email | E-Mail | E-post | Mail App | App | aplikace | aplikacji | application | appareil | Gerät | dispositivo
    | apparaat | toestel | mòbil | пристрою | устройства | laitteesta | smartphone | phone | mobile | mobile phone | mobile device | cell phone | cellphone | tablet | handheld
    | wireless device | mobile client | Handy | Mobiltelefon | Mobilgerät | Telefon | Mobiltelefoon | téléphone
    | téléphone portable | portable | mobile. | móvil | teléfono | celular | telemóvel | cellulare | telefono
    | telefoon | mobiel | mobiltelefon | puhelimestani | puhelimesta | телефона | смартфона | telefonu | komórki
    | mobilu | mobilního telefonu | telefonum | telefonumdan | 手机 | 手機 | 携帯 | スマートフォン | 스마트폰 | 휴대폰 | điện thoại
    | ponsel`,
});

/** Sent from my iPhone, Get Outlook for iOS */
export const openings = phrasesIn({
  en: `Sent from | Sent via | Sent with | Sent using | Sent by | Sent on | Sent wirelessly | Sent wireless
    | Written on | Typed on | Composed on | Delivered by | Get | Download | From my | Emailed from
    | Sent securely with | Sent securely from | Secured by | Sent in | Yahoo Mail:`,
  de: `Von meinem | Von meiner | Gesendet von | Gesendet mit | Gesendet aus | Gesendet über | Gesendet vom
    | Diese Nachricht wurde von | Diese E-Mail wurde von | Verschickt mit | Holen Sie sich | Hol dir | Gesichert mit
    | Mit meinem | Meinem`,
  fr: `Envoyé de | Envoyé depuis | Envoyé à partir | Envoyé avec | Envoyé via | Envoyé par | Envoyé d' | Envoyé sur
    | Provenance | Télécharger | Obtenez | Obtenir | Téléchargez | Expédié de`,
  'es, ca, gl, eu': `Enviado desde | Enviado con | Enviado vía | Enviado mediante | Enviado por | Obtener | Obtén
    | Descargar | Descarga | Enviat des | Enviat amb | Enviado dende | Bidalia nire | Nire`,
  it: `Inviato da | Inviato dal | Inviata da | Inviato con | Inviato tramite | Scarica | Ottieni | Spedito da`,
  pt: `Enviado do | Enviado de | Enviado a partir | Enviado através | Enviado via | Enviado pelo | Enviado com
    | Enviada do | Obter o | Obter | Baixe | Obtenha`,
  'nl, af': `Verstuurd vanaf | Verzonden vanaf | Verzonden met | Verzonden via | Verzonden vanuit | Verstuurd met
    | Verstuurd via | Download | Outlook voor | Gestuur vanaf | Gestuur van`,
  'sv, da, no, is': `Skickat från | Skickat med | Skickat via | Hämta | Skaffa | Skickades från | Sendt fra
    | Sendt med | Sendt via | Hent | Last ned | Sent úr | Sent frá`,
  'fi, et, lv, lt': `Lähetetty | Hanki | Lataa | Saadetud minu | Saadetud | Hangi | Nosūtīts no | Sūtīts no | Iegūt
    | Išsiųsta iš | Siųsta iš | Gauti | Gaukite`,
  pl: `Wysłane z | Wysłano z | Wysłane za pomocą | Wysłane przy użyciu | Pobierz | Wiadomość wysłana z | Uzyskaj
    | Wysłane od`,
  'cs, sk': `Odesláno z | Odesláno ze | Odesláno pomocí | Posláno z | Získejte | Získat | Stáhnout | Odoslané z
    | Odoslané zo | Poslané z | Poslané zo | Získajte | Získať | Stiahnuť`,
  'hu, ro': `Elküldve | Küldve | Az én | Töltse le | Szerezze be | Elküldve az | Trimis de pe | Trimis din
    | Trimis cu | Trimis de la | Descărcați | Obțineți | Descarcă`,
  'hr, sr, sl': `Poslano s | Poslano sa | Poslano iz | Poslano z | Poslato sa | Poslato iz | Послато са | Послато из
    | Nabavite | Preuzmite | Dohvatite | Prenesite | Pridobite | Преузмите`,
  'bg, mk': `Изпратено от | Изпратено с | Изпратено чрез | Изтеглете | Вземете | Испратено од | Преземете`,
  ru: `Отправлено с | Отправлено из | Отправлено от | Отправлено через | Отправлено при помощи | Послано с | Скачать
    | Скачайте | Получить | Получите | Отправлено`,
  'uk, be': `Надіслано з | Надіслано із | Надіслано за допомогою | Відправлено з | Завантажити | Отримати
    | Отримайте | Надіслано | Адпраўлена з | Адпраўлена`,
  el: `Στάλθηκε από | Εστάλη από | Αποστολή από | Στάλθηκε μέσω | Λήψη | Αποκτήστε | Κάντε λήψη | Απεστάλη από`,
  'sq, az': `Dërguar nga | Göndərildi | Merrni | Shkarkoni | Kimdən`,
  'he, ar, fa': `נשלח מה | נשלח מ | נשלח מתוך | נשלח באמצעות | קבל את | הורד את | השג את | أرسلت من | أُرسلت من
    | مرسل من | تم الإرسال من | تم إرساله من | أرسل من | الحصول على | احصل على | ارسال شده از | فرستاده شده از
    | ارسال‌شده از | ارسالشده از | دریافت`,
  zh: `发自我的 | 发自 | 发送自 | 發送自 | 來自我的 | 從我的 | 传送自我的 | 傳送自我的 | 傳送自 | 从我的 | 寄自 | 發自我的 | 發自 | 获取 | 取得 | 下載 | 下载 | 来自我的 | 使用 | 通过`,
  'ko, vi, th, id, ms, fil': `나의 | 내 | Outlook for | Gửi từ | Được gửi từ | Đã gửi từ | Tải | Nhận | ส่งจาก | รับ
    | ดาวน์โหลด | Dikirim dari | Terkirim dari | Dapatkan | Unduh | Dihantar dari | Dihantar daripada
    | Ipinadala mula | Ipinadala mula sa | Kunin ang`,
  'hi, bn, ka, hy, kk': `मेरे | भेजा गया | से भेजा गया | प्राप्त करें | আমার | গамოგზავნილია | გაგზავნილია
    | Ուղարկված է | Менің | Жіберілді`,
});

/** Von meinem iPhone gesendet, iPhoneから送信: where the device comes first. */
export const endings = phrasesIn({
  'de, nl, hu, tr, fi, et, eu, lt, lv': `gesendet | gesendet. | verschickt | geschickt | verzonden | verstuurd
    | küldve | elküldve | készülékemről küldve | gönderildi | gönderilmiştir | gönderdim | göndərildi | lähetetty
    | saadetud | bidalia | išsiųsta | nosūtīts`,
  'ja, ko, zh, hi, bn, tr, hu, de, kk': `から送信 | から送信されました | より送信 | を使用して送信 | を入手 | 에서 보냄 | 에서 보낸 | 에서 전송 | 에서 발송
    | 에서 보냈습니다 | 다운로드 | 받기 | 发送 | 傳送 | 寄出 | 发出 | 發送 | से भेजा गया | से भेजा | থেকে পাঠানো | edinin | indirin
    | beszerzése | letöltése | herunterladen | erhalten | жіберілді`,
});
