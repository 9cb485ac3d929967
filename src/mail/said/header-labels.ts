// The labels that mail programs write above a quoted or forwarded mail, by language (Outlook, Gmail, Apple Mail, Thunderbird,
// Notes). The date's label is Sent or Date, and programs mix their language with English.

export type Role = 'from' | 'date' | 'to' | 'subject' | 'cc' | 'other';

const roles: readonly Role[] = ['from', 'date', 'to', 'subject', 'cc', 'other'];

/** language | from | date | to | subject | cc | others that may stand among them */
const table = `
en | From, Sender, Sent by | Sent, Date, Sent on, Sent at, Date sent | To, Recipient | Subject | Cc, Bcc, CC | Reply-To, Reply To, Organization, Importance, Priority, Attachments, Attachment, Sensitivity, Resent-From, Message-ID, When, Where
de | Von, Absender | Gesendet, Datum, Gesendet am, Gesendet um | An, Empfänger | Betreff, Betr. | Kopie, Kopie (CC), Blindkopie, Blindkopie (BCC) | Antwort an, Antworten an, Wichtigkeit, Priorität, Anlagen, Anhänge
fr | De, Expéditeur | Envoyé, Date, Envoyé le, Date d'envoi | À, A, Pour, Destinataire, Destinataires | Objet, Sujet | Copie à, Copie, Cci | Répondre à, Pièces jointes, Pièce jointe, Importance
es | De, Remitente | Enviado, Enviado el, Fecha, Enviada | Para, A, Destinatario | Asunto | CCO, Copia, CC (Copia) | Responder a, Datos adjuntos, Importancia
ca | De, Remitent | Enviat, Enviat el, Data | Per a, Per, A | Assumpte, Tema | A/c
gl | De | Enviado, Data | Para | Asunto
eu | Nork, Igorlea, Nondik | Bidaltze-data, Bidalia, Data | Nori, Hartzailea, Nora | Gaia
it | Da, Mittente | Inviato, Data, Inviato il, Data invio | A, Per, Destinatario | Oggetto | Ccn | Rispondi a, Allegati
pt | De, Remetente | Enviado, Enviada, Enviada em, Enviado em, Data | Para, Destinatário | Assunto | Cco | Responder a, Anexos
nl | Van, Afzender | Verzonden, Datum, Verstuurd | Aan | Onderwerp, Betreft | Kopie | Antwoord aan, Bijlagen, Urgentie
af | Van | Gestuur, Datum | Aan | Onderwerp
sv | Från, Avsändare | Skickat, Datum, Skickad | Till | Ämne | Kopia, Hemlig kopia | Svara till, Prioritet
da | Fra, Afsender | Sendt, Dato | Til | Emne | Kopi | Svar til
no | Fra, Frå, Avsender | Sendt, Dato | Til | Emne | Kopi | Svar til
is | Frá, Sendandi | Sent, Dagsetning, Dags | Til, Viðtakandi | Efni | Afrit
fi | Lähettäjä | Lähetetty, Päivämäärä, Päiväys, Pvm | Vastaanottaja, Vastaanottajat, Saaja | Aihe, Otsikko | Kopio
et | Saatja, Kellelt | Saadetud, Kuupäev, Saatmisaeg | Adressaat, Saaja, Kellele, Adressaadid | Teema | Koopia
lv | No, Sūtītājs, Nosūtītājs | Nosūtīts, Datums, Sūtīts | Kam, Adresāts, Saņēmējs, Uz | Tēma, Temats | Kopija
lt | Nuo, Siuntėjas | Išsiųsta, Data, Siųsta | Kam, Iki, Gavėjas, Skirta | Tema | Kopija
pl | Od, Nadawca | Wysłano, Data, Wysłane, Data wysłania | Do, Adresat, Odbiorca | Temat | DW, UDW, Kopia | Odpowiedz do, Załączniki
cs | Od, Odesílatel | Odesláno, Datum, Odeslané | Komu, Příjemce | Předmět, Věc | Kopie, Skrytá kopie
sk | Od, Odosielateľ | Odoslané, Dátum, Poslané | Komu, Pre, Príjemca | Predmet | Kópia
hu | Feladó, Küldő | Elküldve, Dátum, Küldve, Küldés dátuma | Címzett, Címzettek | Tárgy | Másolatot kap, Másolat
ro | De la, Expeditorul, Expeditor, De | Trimis, Dată, Data, Trimis la, Data trimiterii | Către, Catre, Destinatarul, Destinatar, La | Subiect, Subiectul
hr | Šalje, Od, Pošiljatelj | Poslano, Datum, Poslato | Prima, Za, Primatelj, Do | Predmet, Naslov, Tema | Kopija
sr | Шаље, Од, Пошиљалац, Pošiljalac | Послато, Датум, Poslato | Прима, За, Коме, Прималац, Primalac | Предмет, Наслов, Тема | Копија
sl | Od, Pošiljatelj | Poslano, Datum | Za, Prejemnik, Do | Zadeva | Kp, V vednost
bg | От, Подател | Изпратено, Дата, Изпратен, Изпратено на | До, Получател, На | Тема, Относно | Копие
mk | Од, Испраќач | Испратено, Датум | До, За, Примач | Тема, Наслов, Предмет
ru | От, Отправитель, От кого | Отправлено, Дата, Отправлен, Дата отправки | Кому, Получатель | Тема, Предмет | Копия, Скрытая копия | Важность
uk | Від, Від кого, Відправник | Надіслано, Дата, Відправлено | Кому, Отримувач, До, Одержувач | Тема | Копія
be | Ад, Ад каго, Адпраўнік | Адпраўлена, Дата, Даслана | Каму | Тэма | Копія
el | Από, Αποστολέας | Στάλθηκε, Ημερομηνία, Εστάλη, Απεσταλμένα | Προς, Παραλήπτης | Θέμα | Κοιν., Κοινοποίηση
tr | Kimden, Gönderen, Gonderen | Gönderildi, Tarih, Gönderme Tarihi, Gönderilme Tarihi, Gönderim tarihi | Kime, Alıcı | Konu | Bilgi
az | Kimdən, Göndərən | Göndərilib, Tarix, Göndərildi | Kimə, Alıcı | Mövzu
sq | Nga, Dërguesi | Dërguar, Data, Dërguar më | Për, Te, Drejtuar | Subjekti, Tema, Lënda
he | מאת, מ | נשלח, תאריך, נשלח ב | אל, עבור, ל | נושא, הנדון | עותק
ar | من, المرسل | تم الإرسال, التاريخ, أرسلت, أُرسلت, تاريخ الإرسال, تاريخ, أرسل | إلى, الى, المرسل إليه, المستلم | الموضوع, موضوع | نسخة, نسخة إلى
fa | از, فرستنده | ارسال شده, ارسال‌شده, ارسالشده, تاریخ, زمان ارسال | به, گیرنده | موضوع | رونوشت
ur | منجانب, از | تاریخ, ارسال کردہ | بنام, بہ | موضوع
hi | प्रेषक, से, की ओर से | भेजा गया, दिनांक, तारीख, भेजा, प्रेषित | प्रति, प्राप्तकर्ता, को, प्रापक | विषय
bn | থেকে, প্রেরক | পাঠানো হয়েছে, তারিখ, প্রেরিত | প্রতি, প্রাপক | বিষয়
th | จาก, ผู้ส่ง | ส่ง, วันที่, ส่งเมื่อ, วันที่ส่ง | ถึง, ผู้รับ | เรื่อง, หัวเรื่อง, ชื่อเรื่อง | สำเนา, สำเนาถึง
vi | Từ, Người gửi | Đã gửi, Ngày, Gửi, Đã Gửi, Ngày gửi, Vào lúc | Tới, Đến, Người nhận, Cho, Gửi tới | Chủ đề, Tiêu đề | Đồng gửi
id | Dari, Pengirim | Dikirim, Tanggal, Terkirim | Kepada, Ke, Untuk, Penerima | Subjek, Perihal, Judul, Topik | Tembusan
ms | Daripada, Dari, Pengirim | Dihantar, Tarikh | Kepada, Ke | Subjek, Perkara, Tajuk | Salinan
fil | Mula kay, Mula sa | Ipinadala, Petsa | Para kay, Para sa, Kay | Paksa
ja | 差出人, 送信元, 送信者 | 送信日時, 日付, 日時, 送信日 | 宛先, 送信先, 受信者 | 件名, タイトル | 写し
zh | 发件人, 寄件者, 寄件人, 發件人, 从, 從, 发送人, 发信人 | 发送时间, 寄件日期, 日期, 发送日期, 时间, 發送時間, 時間, 傳送日期, 傳送時間, 发件时间, 已发送, 已傳送, 寄件時間 | 收件人, 收件者, 至, 到, 收信人 | 主题, 主旨, 主題, 标题 | 抄送, 副本, 密件抄送, 密件副本
ko | 보낸 사람, 보낸사람, 발신인, 보낸이, 발신 | 보낸 날짜, 날짜, 보낸날짜, 보냄, 보낸 시간, 전송일 | 받는 사람, 받는사람, 수신인, 받는이, 수신 | 제목 | 참조, 숨은 참조
ka | გამომგზავნი, ვისგან | გაგზავნილია, თარიღი | ვის, მიმღები | თემა
hy | Ումից, Ուղարկող | Ուղարկված, Ամսաթիվ | Ում | Թեմա
kk | Кімнен, Жіберуші | Жіберілді, Күні, Жіберілген күні | Кімге | Тақырып, Тақырыбы
`;

export type Labels = Readonly<Record<Role, readonly string[]>>;

export const headerLabels: Readonly<Record<string, Labels>> = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', ...columns] = line.split(' | ');
      const labels = roles.map((role, at) => [role, columns[at]?.split(', ') ?? []]);
      return [language, Object.fromEntries(labels) as Labels];
    }),
);
