// What mail programs write above a quote, by language: the verb, the words a line of that kind begins with, and the writer's
// own voice, which makes it prose ("On Tuesday I wrote:"). Knowledge of last resort: `attribution.ts` first looks for what
// holds in every language, a date and an address on one to four lines that end with a colon.

interface AttributionWords {
  readonly verbs: readonly string[];
  /** Verbs of everyday prose: they need an address, or a marked quote below. */
  readonly loose?: readonly string[];
  /** As capitalised at the beginning of a sentence. */
  readonly leads?: readonly string[];
  readonly self?: readonly string[];
}

export const attributionWords: Readonly<Record<string, AttributionWords>> = {
  // On Tue, 3 Mar 2026 at 09:15, Ann Lee <ann@x.test> wrote:
  en: {
    verbs: ['wrote', 'writes', 'Quoting'],
    loose: ['said', 'says', 'sent'],
    leads: ['On', 'At'],
    self: ['I', 'we'],
  },
  // Am Di., 3. März 2026 um 09:15 Uhr schrieb Ann Lee <ann@x.test>:
  de: {
    verbs: [
      'schrieb',
      'schrieben',
      'schrieben Sie',
      'hat geschrieben',
      'Folgendes geschrieben',
      'schreibt',
      'Zitat von',
    ],
    leads: ['Am', 'Um'],
    self: ['ich', 'wir'],
  },
  // Le mar. 3 mars 2026 à 09:15, Ann Lee <ann@x.test> a écrit :
  fr: { verbs: ['a écrit', 'a ecrit', 'écrivait', 'écrivit'], leads: ['Le', 'Il y a'] },
  // El mar, 3 mar 2026 a las 9:15, Ann Lee (<ann@x.test>) escribió:
  es: { verbs: ['escribió', 'escribio', 'ha escrito', 'escribe', 'Citando a', 'Citando'], leads: ['El', 'En'] },
  // El dia dt., 3 de març 2026, Ann Lee va escriure:
  ca: { verbs: ['va escriure', 'ha escrit', 'escrigué', 'escriu', 'Missatge de'], leads: ['El', 'Missatge de'] },
  gl: { verbs: ['escribiu', 'escribía'] },
  // Ann Lee igorleak hau idatzi du (2026 mar. 3, ar. 09:15):
  eu: { verbs: ['idatzi du', 'idatzi zuen', 'igorleak hau idatzi du'] },
  // Il giorno mar 3 mar 2026 alle ore 09:15 Ann Lee <ann@x.test> ha scritto:
  it: { verbs: ['ha scritto', 'scrisse', 'scrive', 'Citazione di'], leads: ['Il', 'In data'] },
  // Em ter., 3 de mar. de 2026 às 09:15, Ann Lee <ann@x.test> escreveu:
  pt: { verbs: ['escreveu', 'escreve', 'escreveu no dia'], leads: ['Em', 'No dia', 'Às'] },
  // Op di 3 mrt 2026 om 09:15 schreef Ann Lee <ann@x.test>:
  nl: {
    verbs: ['schreef', 'heeft geschreven', 'geschreven', 'het volgende geschreven'],
    leads: ['Op'],
    self: ['ik', 'wij', 'we'],
  },
  af: { verbs: ['het geskryf', 'geskryf', 'skryf'], leads: ['Op'], self: ['ek'] },
  // Den tis 3 mars 2026 kl 09:15 skrev Ann Lee <ann@x.test>:
  sv: { verbs: ['skrev', 'skrev följande', 'skriver', 'Citerar'], leads: ['Den'], self: ['jag', 'vi'] },
  // Den tirs. 3. mar. 2026 kl. 09.15 skrev Ann Lee <ann@x.test>:
  da: { verbs: ['skrev', 'skrev følgende', 'skriver'], leads: ['Den', 'D.'], self: ['jeg', 'vi'] },
  // tir. 3. mar. 2026 kl. 09:15 skrev Ann Lee <ann@x.test>:
  no: { verbs: ['skrev', 'skreiv'], leads: ['Den', 'På'], self: ['jeg', 'eg', 'vi'] },
  is: { verbs: ['skrifaði', 'ritaði', 'reit'], leads: ['Þann', 'Hinn'] },
  // ti 3. maalisk. 2026 klo 9.15 Ann Lee (ann@x.test) kirjoitti:
  fi: { verbs: ['kirjoitti', 'kirjoittaa'] },
  // K, 3. märts 2026 kell 09:15 kirjutas kasutaja Ann Lee (<ann@x.test>):
  et: { verbs: ['kirjutas', 'kirjutas kasutaja'], leads: ['Kuupäeval', 'Kuupäev'] },
  lv: { verbs: ['rakstīja', 'raksta', 'lietotājs'], leads: ['Plkst.'] },
  // 2026-03-03, an, 09:15 Ann Lee <ann@x.test> rašė:
  lt: { verbs: ['rašė', 'parašė', 'rašo'] },
  // wt., 3 mar 2026 o 09:15 Ann Lee <ann@x.test> napisał(a):
  pl: {
    verbs: ['napisał(a)', 'napisał', 'napisała', 'napisał/a', 'pisze', 'napisana przez', 'napisał (-a)'],
    leads: ['W dniu', 'Dnia', 'Wiadomość napisana przez'],
  },
  // út 3. 3. 2026 v 9:15 odesílatel Ann Lee <ann@x.test> napsal:
  cs: { verbs: ['napsal(a)', 'napsal', 'napsala', 'píše', 'napsal/a'], leads: ['Dne'], self: ['jsem'] },
  // ut 3. 3. 2026 o 9:15 Ann Lee <ann@x.test> napísal(a):
  sk: { verbs: ['napísal(a)', 'napísal', 'napísala', 'píše', 'napísal/a'], leads: ['Dňa'], self: ['som'] },
  // Ann Lee <ann@x.test> ezt írta (időpont: 2026. márc. 3., K, 9:15):
  hu: { verbs: ['ezt írta', 'írta', 'írt', 'a következőt írta', 'azt írta'] },
  // Pe mar., 3 mar. 2026 la 09:15, Ann Lee <ann@x.test> a scris:
  ro: { verbs: ['a scris', 'scrie', 'a scris următoarele'], leads: ['Pe', 'În', 'În data de'] },
  // uto, 3. ožu 2026. u 09:15 Ann Lee <ann@x.test> napisao je:
  hr: {
    verbs: [
      'napisao je',
      'napisala je',
      'je napisao/la',
      'je napisao',
      'je napisala',
      'napisao',
      'napisala',
      'napisao/la',
      'piše',
    ],
    leads: ['Dana'],
    self: ['sam'],
  },
  // уто, 3. мар 2026. у 09:15 Ann Lee <ann@x.test> је написао/ла:
  sr: {
    verbs: ['је написао/ла', 'је написао', 'је написала', 'написао је', 'написао', 'написала', 'пише'],
    leads: ['Дана'],
  },
  // V V tor., 3. mar. 2026 ob 09:15 je oseba Ann Lee <ann@x.test> napisala:
  sl: {
    verbs: ['je napisal', 'je napisala', 'napisal', 'napisala', 'je napisal(a)', 'je oseba', 'piše'],
    leads: ['Dne'],
  },
  // На вт, 3.03.2026 г. в 9:15 Ann Lee <ann@x.test> написа:
  bg: { verbs: ['написа', 'пише', 'написал'], leads: ['На'] },
  mk: { verbs: ['напиша', 'пишува'], leads: ['На'] },
  // вт, 3 мар. 2026 г. в 09:15, Ann Lee <ann@x.test> написал(а):
  ru: { verbs: ['написал(а)', 'написал', 'написала', 'пишет', 'писал', 'писал(а)', 'сообщил'], self: ['я', 'мы'] },
  // вт, 3 бер. 2026 р. о 09:15 Ann Lee <ann@x.test> пише:
  uk: { verbs: ['пише', 'написав', 'написала', 'написав(ла)', 'написав/ла', 'написав (-ла)'], self: ['я', 'ми'] },
  be: { verbs: ['піша', 'напісаў', 'напісала', 'напісаў(ла)'] },
  // Στις Τρί 3 Μαρ 2026 στις 9:15 π.μ., ο χρήστης Ann Lee <ann@x.test> έγραψε:
  el: { verbs: ['έγραψε', 'έγραψαν', 'γράφει'], leads: ['Στις', 'Την'] },
  // Ann Lee <ann@x.test>, 3 Mar 2026 Sal, 09:15 tarihinde şunu yazdı:
  tr: { verbs: ['şunu yazdı', 'şunları yazdı', 'yazdı', 'yazmış', 'tarihinde'] },
  az: { verbs: ['yazdı', 'yazıb', 'tarixində'] },
  sq: { verbs: ['shkroi', 'ka shkruar'], leads: ['Më'] },
  // ‫בתאריך יום ג׳, 3 במרץ 2026 ב-9:15 מאת ‪Ann Lee‬‏ <‪ann@x.test‬‏>:‬
  he: { verbs: ['כתב', 'כתבה', 'כתב/ה', 'מאת'], leads: ['בתאריך', 'ב-'] },
  // في الثلاثاء، ٣ مارس ٢٠٢٦ في ٩:١٥ ص كتب ‪Ann Lee‬‏ <‪ann@x.test‬‏>:
  ar: { verbs: ['كتب', 'كتبت', 'تمت كتابة ما يلي بواسطة', 'كتب/كتبت'], leads: ['في'] },
  // در تاریخ سه‌شنبه ۳ مارس ۲۰۲۶،‏ ۹:۱۵ Ann Lee <ann@x.test> نوشت:
  fa: { verbs: ['نوشت', 'نوشته است', 'نوشته'], leads: ['در تاریخ', 'در'] },
  ur: { verbs: ['نے لکھا', 'لکھا'] },
  // मंगल, 3 मार्च 2026 को 9:15 am बजे को Ann Lee <ann@x.test> ने लिखा:
  hi: { verbs: ['ने लिखा', 'लिखा'] },
  bn: { verbs: ['লিখেছেন', 'লিখেছে'] },
  ta: { verbs: ['எழுதியது', 'எழுதினார்'] },
  // ในวันที่ อ. 3 มี.ค. 2026 เวลา 09:15 Ann Lee <ann@x.test> เขียนว่า:
  th: { verbs: ['เขียนว่า', 'เขียน', 'ได้เขียน'], leads: ['ในวันที่', 'เมื่อ'] },
  // Vào Th 3, 3 thg 3, 2026 vào lúc 09:15 Ann Lee <ann@x.test> đã viết:
  vi: { verbs: ['đã viết', 'viết'], leads: ['Vào'] },
  // Pada Sel, 3 Mar 2026 pukul 09.15 Ann Lee <ann@x.test> menulis:
  id: { verbs: ['menulis', 'menuliskan'], leads: ['Pada'] },
  ms: { verbs: ['menulis', 'telah menulis'], leads: ['Pada'] },
  fil: { verbs: ['ay sumulat', 'isinulat ni', 'sumulat'], leads: ['Noong'] },
  // 2026年3月3日(火) 9:15 Ann Lee <ann@x.test>:   2026/03/03 9:15、Ann Leeのメール:
  ja: {
    verbs: [
      'のメール',
      'のメッセージ',
      'さんは書きました',
      'さんが書きました',
      'は書きました',
      '書きました',
      'が書いた',
    ],
  },
  // Ann Lee <ann@x.test> 于2026年3月3日周二 09:15写道：   在 2026年3月3日，上午9:15，Ann Lee 写道：
  zh: { verbs: ['写道', '寫道', '写到', '来信', '來信', '写了', '寫了'], leads: ['在', '于', '於'] },
  // 2026년 3월 3일 (화) 오전 9:15, Ann Lee <ann@x.test>님이 작성:
  ko: { verbs: ['님이 작성', '작성', '님이 쓴 글', '님이 씀', '썼습니다', '님의 말'] },
  sw: { verbs: ['aliandika', 'ameandika'] },
  ka: { verbs: ['დაწერა', 'წერს'] },
  hy: { verbs: ['գրել է', 'գրեց'] },
  kk: { verbs: ['жазды', 'былай деп жазды'] },
  ga: { verbs: ['scríobh', 'do scríobh'] },
  cy: { verbs: ['ysgrifennodd'] },
  eo: { verbs: ['skribis'] },
};
