// Which of our languages a text is written in, by its commonest small words.

export type Locale = 'en' | 'de';

const english =
  "i we you me us and or not no is are work works can can't cannot please thank thanks the a an also by to of from for with at on it this that next week monday tuesday wednesday thursday friday saturday sunday january february march may june july october december today tomorrow morning afternoon evening noon how about would could do does don't fine good hello all any both only but if then be will have i'm i'd i'll let's";
const german =
  'ich wir sie mir uns und oder nicht kein keine keinen ist passt geht leider gern gerne bitte danke der die das den dem ein eine einen einem einer auch bei bis von vom zum zur für mit im um ab uhr heute übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags januar februar märz juni juli oktober dezember woche nächste nächsten nächster nächstes vormittag vormittags nachmittag nachmittags abend abends früh mittag mittags morgens zwischen gegen halb viertel kann könnte hätte wäre klappt termin alle wann diese diesen dieser schlage sollen treffen grüße gruß hallo liebe lieber sehr noch aber nur wie dann habe bin sind wird werde nach vor kw spätestens wochenende statt außer';

const languages: ReadonlyMap<string, Locale> = new Map([
  ...english.split(' ').map((word) => [word, 'en'] as const),
  ...german.split(' ').map((word) => [word, 'de'] as const),
]);

const wordOf = /[a-zäöüß']+/gi;

/** German where its words outnumber the English ones, else English. The first thousand characters tell. */
export function localeOf(text: string): Locale {
  let lead = 0;
  for (const word of text.slice(0, 1000).replaceAll('’', "'").match(wordOf) ?? []) {
    const language = languages.get(word.toLowerCase());
    if (language !== undefined) lead += language === 'de' ? 1 : -1;
  }
  return lead > 0 ? 'de' : 'en';
}
