// What a clause says of a time in it, marked `@R` (days), `@H` (hours) or `@B` (a bound). The first rule that fits counts.
import type { Role, Rule } from '../../request/words.ts';
import { gap, occasion, pattern, together, who } from './wording.ts';

const answers =
  '(?:antwort|antworten|antwortet|rückmeldung|rückmelden|zurückmelden|bescheid|melden|zusage|zusagen|feedback|entscheidung|entscheiden|abstimmen|stimmt|anmeldung|anmelden|sagen|bestätigung|zu der sagen)';
const works =
  '(?:passt|passen|geht|ginge|klappt|gut|super|möglich|besser|am besten|ideal|perfekt|frei|wäre|würde|könnte|kann|recht|okay|lieber|liebsten|zeit|machbar|denkbar|prima|toll|in ordnung|zur auswahl|lieb|fein)';

export const timing: readonly Rule<Role>[] = [
  {
    means: 'deadline',
    sample: ' bitte antwort @B ',
    pattern: pattern(` ${answers}(?: (?!R|H|B|kann|könnte|war|ob)\\S+){0,8} @B `),
  },
  {
    means: 'deadline',
    sample: ' sagt bitte @B bescheid ',
    pattern: pattern(` @B(?: (?!R|H|kann|könnte|war|ob|frei|treffen)\\S+){0,5} ${answers} `),
  },
  {
    means: 'deadline',
    sample: ' antwortet bitte spätestens @R ',
    pattern: pattern(
      ` ${answers}(?: (?!R|H|B|kann|könnte|war|ob|welcher)\\S+){0,6} (?:bis|spätestens|vor) @[RHB] | (?:bis|spätestens) @[RHB]${gap(4)} ${answers} `,
    ),
  },
  {
    means: 'deadline',
    sample: ' die frist ist @R ',
    pattern: pattern(
      ` (?:frist|deadline|anmeldeschluss|antwortfrist|stichtag|einsendeschluss|rückmeldefrist|um antwort wird gebeten|umfrage|abstimmung)(?: (?:für|ist|:|an|bis|läuft|endet|wäre|schließt|ab|der|\\S+))? @[RHB] `,
    ),
  },
  {
    means: 'deadline',
    sample: ' @B bitte ',
    pattern: pattern(`^(?: [,:;-]| bitte| und| so| spätestens)* @B(?: (?:spätestens|bitte|danke|wenn möglich))* $`),
  },
  {
    means: 'end',
    sample: ' und @B zurück ',
    pattern: pattern(
      ` (?:zurück|fertig|vorbei|schluss|ende|heim)(?: (?:um|ab|gegen|wieder|sein|bis))* @[HB] | @[HB](?: wieder)? (?:zurück|fertig|vorbei|schluss|zu ende|daheim) `,
    ),
  },
  // Against.
  {
    means: 'against',
    sample: ' nicht @R ',
    pattern: pattern(
      ` (?:nicht|nie|niemand|kein|außer|ausser|weder|keinesfalls|ohne|statt)(?! (?:nur|mehr lange|schlimm|vergessen|zu))(?: (?!aber|passt|sondern|vielleicht|wenn|weil)\\S+){0,4} @[RHB] `,
    ),
  },
  {
    means: 'against',
    sample: ' @R kann ich nicht ',
    pattern: pattern(
      ` @[RHB](?: (?!aber|oder|sondern|passt|${who} zeit)\\S+){0,6} (?:nicht|nie|kein|weg|unterwegs|verhindert|in urlaub|verreist|krank|belegt|abwesend|schlecht|unmöglich|ausgebucht|leider nicht|dicht|auf dienstreise) `,
    ),
  },
  {
    means: 'against',
    sample: ' bin ich @R weg ',
    pattern: pattern(
      ` (?:bin|ist|habe) (?:ich|wir|P|er)${gap(3)} @[RHB](?: (?!zeit|frei|luft)\\S+){0,4} (?:weg|unterwegs|verhindert|urlaub|verreist|krank|belegt|abwesend|dienstreise|sitzung) | (?:ich|wir|P|er) (?:bin|ist|habe)(?: (?:aber|leider|schon|ja|auch))* @[RHB](?: (?!zeit|frei|luft)\\S+){0,4} (?:weg|unterwegs|verhindert|urlaub|verreist|krank|belegt|abwesend|dienstreise|sitzung|termin|besuch) (?!frei|für|mit|anzubieten|zu )`,
    ),
  },
  // History and other things' dates.
  {
    means: 'aside',
    sample: ' seit dem letzten treffen @R ',
    pattern: pattern(
      ` (?:war|waren|hatte|hatten|wurde|wurden|kam|kamen|seit|letzte|vergangene|vergangenen|ging|traf|sprach|schrieb|schickte|gab|fand|meinte|sagte|wie besprochen|wie vereinbart|wie gesagt|nach unserem|nach dem|danke für|dank für|vom|dein mail|deine mail|ihre mail|protokoll|stand)(?: (?!schlage|biete|könnte|kann|würde|frei|zeit)\\S+){0,7} @[RHB] `,
    ),
  },
  {
    means: 'aside',
    sample: ' die unterlagen habe ich @R verschickt ',
    pattern: pattern(
      ` @[RHB](?: (?!und|aber)\\S+){0,8} (?:verschickt|geschickt|war|waren|hatte|gewesen|geschrieben|besprochen|getroffen|bekommen|erhalten|geblieben|telefoniert|gesprochen|stattgefunden|gefehlt|verpasst|gesehen|gehört|gekommen|zurückgekommen|verschoben) `,
    ),
  },
  {
    means: 'aside',
    sample: ' die abgabe ist @R ',
    pattern: pattern(
      ` (?:unterlagen|rechnung|angebot|entwurf|protokoll|abgabe|lieferung|zug|vertrag|bericht|folien|agenda|ausstellung|ferien|semester|release|launch|fällig|eröffnung|einzug|bewerbung|läuft|laufen|schließt|öffnet|beginnt|beginnen|startet|endet)(?: (?!kann|könnte|würde|frei|zeit|ich schlage)\\S+){0,5} @[RHB] `,
    ),
  },
  {
    means: 'aside',
    sample: ' schönes @R ',
    pattern: pattern(
      ` (?:schön|gut|frohe|frohes|angenehmen|erholsames|guten|bis|auf) @[RHB] (?:$|noch|und|euch|ihnen|dir)`,
    ),
  },
  {
    means: 'aside',
    sample: ' vor der sitzung @R ',
    pattern: pattern(
      ` (?:vor|nach|bis zu|bis|rechtzeitig zu|in anschluss an|im anschluss an) (?:der|mein|dein|unser) (?:\\S+ ){0,3}@[RHB] `,
    ),
  },
  // Put forward.
  {
    means: 'offer',
    sample: ' könnt ihr @R ',
    pattern: pattern(
      ` (?:können|könnten|kann|würde|wollen|sollen|möchte|lass|müssen|haben|hätten|habt|schaffen|seid|bist|mögen|will|darf)(?: sie)?(?: ${who}| es| das| uns| mich| alle| beide| auch| vielleicht| bitte| deshalb| also| mir)*(?: (?!schicken|bringen|lesen|zahlen|war)\\S+){0,6} @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' ginge @R ',
    pattern: pattern(
      ` (?:ginge|geht|passt|klappt|wäre|würde|gingen|gibt es|ist|sind)(?: (?:es|das|'s|auch|euch|ihnen|dir|vielleicht|bei|für|mit|der|alle|denn|P|möglich|am besten|gut|besser))* @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' @R passt uns ',
    pattern: pattern(` @[RH](?: (?!war|weil|ist der)\\S+){0,4} ${works} `),
  },
  {
    means: 'offer',
    sample: ' ich habe noch @R zeit ',
    pattern: pattern(
      ` (?:habe|hätte|bin|wäre|stehe)(?: (?:ich|wir|mir|noch|auch|gern|nur|P))* @[RH](?: (?!war)\\S+){0,4} (?:zeit|luft|frei|verfügbar|da|lücke|termin|zur verfügung) `,
    ),
  },
  {
    means: 'offer',
    sample: ' ich schlage @R vor ',
    pattern: pattern(
      ` (?:schlage|biete|denke|dachte|frage|frag|prüfe|kläre|termine|auswahl|wahl|alternativ|möglich|denkbar|bevorzugt|am besten|idealerweise|lieber|gern|vielleicht|irgendwann|entweder|wie wäre es|wie wäre's|mit|für|nehme|wähle|zwischen|lade|einladen)(?: (?!war|waren|weil|unterlagen|antwort)\\S+){0,6} @[RH] `,
    ),
  },
  {
    means: 'offer',
    sample: ' mittagessen @R ',
    pattern: pattern(` ${occasion}(?: (?:mit|für|P|E|und|mir|uns|alle|beide|,|N|leute|zu|:|in|bei))* @[RH] `),
  },
  {
    means: 'offer',
    sample: ' @R treffen ',
    pattern: pattern(
      ` @[RH](?: (?!war|hatten|haben wir)\\S+){0,8} (?:${together}|statt|stattfinden|vorbeikommen|dabei|helfen|kommen|machen|ein|einladen|eintragen|mit|für|wegen|zu) `,
    ),
  },
];

/** A clause of these words alone is no more than its times, lengths and people. */
export const bare = pattern(
  `^(?: (?:[,:;/-]|lparen|rparen|plus|R|H|D|P|E|N|Z|Q|oder|und|an|um|der|ein|für|von|mit|mich|in|ab|bis|etwa|ungefähr|circa|rund|vielleicht|möglicherweise|entweder|beide|tag|jeder|je|jeweils|idealerweise|bevorzugt|gern|also|dann|auch|bitte|zeit|wie|immer|üblich|mir|euch|ihnen|dir|alle|von|nur|selbe|sonst|alternativ|beginn|start|termin|punkt|spätestens|früh|spät|irgendwann|nächste|diese|dieser|wohl|am besten|am liebsten|lieber|zirka|sorry|nein|mein|unser|bei|zwischen|eins|zwei|drei|[a-h]|danke|okay|super|vorläufig|nämlich|hoffentlich|wenn möglich|fix|fest|noch|ganze|ganzen|ganztägig|dauer|qm|online|morgens|abends|sowie|wahlweise|maximal|max|mindestens|höchstens))* $`,
);

/** ` , und nochmal @R zum röntgen `: goes on with what was said of the time before it. */
export const goesOn = pattern(
  `^(?: (?:[,;:-]|und|oder|noch|dann|auch|wieder|sowie|ebenso|nicht|nochmal|erneut))* @[RHB] (?:für|zu|mit|wegen|als|bei|in|auch|wieder|ebenfalls|ganztägig|lparen) `,
);

/** ` , aber nicht B `: bounds the day before it. */
export const narrowing = pattern(
  `^(?: (?:[,;:-]|lparen|aber|nur|nicht|erst|und nicht|gern|am liebsten|bitte|jedoch|möglichst|wenn möglich))* [HB](?: (?:bitte|wenn möglich|rparen|qm|danke))* $`,
);

/** ` wenn das nicht geht `: what follows stands in for the times before. */
export const failing = pattern(
  `^(?: (?:[,;:-]|lparen|und|oder|aber))*(?: wenn| falls| sonst| ansonsten| sollte)(?: \\S+){0,6} (?:nicht|kein|keiner|niemand|unmöglich|schlecht|ungünstig|schwierig)(?: (?:geht|passt|gehen|klappt|passen|können|kann|möglich|dann|ist|sein|frei))* $`,
);

/** ` P hat @R vorgeschlagen `: overruled by an "aber" behind it. */
export const proposed = pattern(
  ` (?:vorgeschlagen|schlug|wollte|angeboten|ursprünglich|eigentlich)(?: \\S+){0,4} @[RH] | @[RH](?: \\S+){0,3} (?:vorgeschlagen|angeboten|gewollt) `,
);

/** ` , aber ich würde lieber ` */
export const overruling = pattern(`^(?: [,;-])* (?:aber|jedoch|doch) `);

/** ` , also keine probe ` */
export const rulingOut = pattern(
  `^(?: [,;-])* (?:also|daher|deshalb|somit)(?: \\S+){0,2} (?:kein|nicht)(?: (?!R|H|B)\\S+)* $`,
);

/** `Beginn um 10` */
export const startsAt = /\b(?:Beginn|Start) um\b/i;

/** ` antwortet bitte bis dahin `: until the time named before. */
export const byThen = pattern(
  ` ${answers}(?: \\S+){0,6} bis (?:dahin|dann) | bis (?:dahin|dann)(?: \\S+){0,6} ${answers} `,
);

/** ` würdest du lieber R nehmen `: a question that puts times to somebody. */
export const puts = pattern(
  `^(?: (?:[,:;-]|und|aber|oder|also|hallo|P|E|alle|beide))* (?:würde|würdest|würden|könnte|könntest|könnten|kann|kannst|können|passt|passen|geht|ginge|möchte|möchtest|möchten|wollen|willst|sollen|ist|wäre|habt|hast|welcher|was) `,
);

/** ` , und @B `   ` bin ich unterwegs `: the bound is of what follows. */
export const leadsOn = pattern(`(?:^| (?:[,:;.-]|lparen|und|aber|denn|oder))(?: (?:und|aber|denn))* @B $`);
export const takesUp = pattern(
  `^ (?:ich|wir|er|sie|es|ihr|P|(?:bin|habe|haben|ist|sind|muss|müssen|kann|können|brauche|brauchen) (?:ich|wir|er|sie|es|P)) `,
);

/** ` weil ich @R weg bin `: what such a clause tells is no offer. */
export const circumstantial = /^(?:weil|da|damit|obwohl|während|nachdem|bevor|sobald|denn|dass)$/u;

/** ` sagt bitte bescheid `: bounds beside such words are deadlines. */
export const answering = pattern(` ${answers} `);

/** ` vorschläge `   ` ich könnte `: what follows a sign behind it is a list of times. */
export const announcing = pattern(
  ` (?:termine|zeiten|zeit|auswahl|wahl|folgende|folgenden|folgender|schlage|biete|vorgeschlagen|möglich|denkbar|könnte|könnt|können|kann|passt|passen|geht|ginge|frei|verfügbar|welcher|frage|frag|prüfe|zwischen)(?: |$)`,
);

/** ` also R `   ` daher R ` */
export const concluding = /^ (?:[,;] )*(?:also|daher|deshalb|dann|stattdessen)(?= )/u;

/** ` aber R `   ` nicht R ` */
export const offset = pattern(`^(?: [,;])* (?:aber|nicht|außer|ausser|jedoch)`);

/** `10 Uhr jeden Tag` */
export const eachDay = /^(?<hour>.+?),? (?:an )?(?:jeden|jedem) Tag$/i;

/** ` jeweils H ` */
export const eachTime = / (?:jeweils|beide|beide male|immer|jedes mal|alle) /u;

/** ` kannst du R blocken ` */
export const polite =
  / (?:(?:kannst|könntest|können|könnten|würdest|würden|magst|kann|könnte) (?:du|sie|ich|wir|parley)|bitte) /u;

/** ` auch R ` */
export const adds = /^ (?:auch|und auch|außerdem|dazu|zusätzlich|ebenso|und)(?= )/u;

/** ` , nicht @R ` */
export const denied = pattern(`^(?: [,;:-]| sorry| nein| ach)*(?: nicht| kein)(?: (?:am|um|der|den))* @R `);

/** ` nein `   ` halt nein `   ` ach nein R `   ` ich meine ` */
export const correction = pattern(
  `^(?: (?:[,;:-]|lparen|oh|ups|ach|äh|hm|sorry|halt|moment|quatsch|aber|und|oder))*(?: nein(?= (?:halt|sorry|doch|warte|,|R|H|lieber|besser|ich|$))| halt| moment| warte| quatsch| korrektur| ich meine| ich meinte| besser gesagt| vielmehr| doch lieber| stopp| sorry(?= (?:,|R|H|ich|nein|$)))(?: |$)`,
);

/** `Dienstag um 10 oder Freitag um 14 Uhr`   `Di 10 Uhr / Fr 14 Uhr` */
export const or = /\boder\b|\s\/\s/i;

/** ` nicht @R vor H `: no time of a list is taken back. */
export const narrows = pattern(
  ` (?:warum nicht|nicht (?:nur|vor|nach|früher|später)|wenn nicht|oder nicht)(?: \\S+){0,2} @[RH] | @[RH] (?:vor|nach|bis|ab|von|zwischen|wenn|falls|außer|H|B) `,
);

/** ` @R fällt aus ` */
export const fallsOut = pattern(
  ` @[RH](?: doch| leider| jetzt| nun)* (?:fällt|entfällt|ist gestrichen|geht doch nicht) `,
);

// How somebody notices what collides with a time is not read in German yet.
export const collides = /(?!)/;
export const afterthought = /(?!)/;

// An hour that is moved is not read in German yet.
export const moves = /(?!)/;
export const movesTo = /(?!)/;

/** ` statt @R ` */
export const insteadOf = pattern(
  `(?: (?:statt|anstatt|anstelle von)|^(?: (?:[,:;.-]|also|und|aber|doch))* (?:nicht|vergiss|streiche?))(?: (?:am|an|um|den|bitte))* @[RH] `,
);

/** ` lieber R ` */
export const replaces = pattern(` (?:lieber|sondern|stattdessen|nehmen wir|machen wir|dann) .*[RH] `);

/** ` streich b `   ` N fällt aus ` */
export const struck = pattern(
  `^(?: (?:[,:;.-]|bitte|und|also|aber|nein))* (?:(?:streiche?|vergiss|lass)(?: (?:bitte|option|nummer|termin|den|die))* (?<label>N|[a-h])(?: (?:weg|bitte|wieder))* $|(?:option |nummer |termin )?[b-h] (?:fällt (?:aus|weg)|entfällt|ist gestrichen) )`,
);

/** ` N muss H heißen ` */
export const reads = pattern(
  ` (?:option |nummer |termin )?(?<label>N|[a-h]) (?:muss|soll|sollte) (?:[RH] (?:heißen|lauten|sein)|lauten [RH]) `,
);

/** ` es ist am @R ` */
export const stated = pattern(
  `^(?: (?:[,:;.-]|also|und|aber|nun|diesmal))* (?:(?:es|das ganze|unser abend|der abend) (?:ist|findet|geht)(?: (?:los|am|um|wieder|jetzt))*) @[RH] `,
);

/** ` es ist ein raum für sieben ` */
export const stating = pattern(
  `^(?: (?:[,:;.-]|also|und|aber|nun|diesmal))* (?:es|das) (?:ist|wird) (?:ein|eine|der|die|das|im|in) `,
);
