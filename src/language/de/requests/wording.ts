// Pieces that the patterns for new mails share. They match the text of a clause (`request/clauses.ts`) in the forms of `spelling.ts`:
// every word stands between spaces, capital letters are atoms: R times of days, H hours, B bounds, D lengths, P people, E addresses,
// N numbers, Z zones. They are written as people speak: `pattern` puts every whole word into its form.
import { asMeant } from '../spelling.ts';

/** A pattern over clause texts, written as people speak: "ihr passt" is matched as `spelling.ts` has it. */
export const pattern = (source: string): RegExp => new RegExp(asMeant(source), 'u');

/** A noun for what people come together for. */
export const occasion =
  '(?:sitzung|termin|treffen|treff|essen|brunch|stammtisch|grillabend|spieleabend|kickoff|kick off|abstimmung|austausch|besichtigung|onboarding|kennenlernen|sync|demo|ausflug|wanderung|abend|planung|übergabe|einweisung|rückruf|spaziergang|umtrunk|bier|runde|jour fixe|workshop|übung|picknick|grillen|kino|ortstermin|plausch|klausurtagung|vorbesprechung|wein|kuchen|telefonat|videocall|zoom|teams)';

/** What people do together. */
export const together =
  '(?:treffen|sprechen|besprechen|zusammensetzen|sehen|reden|austauschen|kennenlernen|telefonieren|zusammenkommen|unterhalten|durchgehen|abstimmen|besuchen|besichtigen|essen|trinken|plaudern|beraten|planen|vereinbaren|organisieren|verabreden|zusammenfinden|proben|spielen|üben|anschauen|ansehen|zoomen|lernen|arbeiten|absprechen|starten|loslegen)';

/** Who meets. */
export const who = '(?:ihr|sie|du|wir|ich|euch|ihnen|dir|uns|alle|beide|P|E|jemand|jeder|der ander)';

/** Something was asked of the reader: "könntest du bitte". Stands at the begin of a clause. */
export const asking =
  '^(?: (?:[,:;-]|lparen|bitte|kannst|kann|könntest|könnte|würden|würdest|sie|du|ihr|parley|mal|doch|gern|mir|mich|uns|ich|möchte|will|dann|also|und|jetzt|auch|einfach|hallo|so|danke|nun|noch|dir|ihnen|euch|dass|sei so gut|sei so lieb|P|darum|deshalb|daher|am besten|heute|zu|kurz|schnell|nochmal))*';

/** A number said in a count. */
export const number = '(?:N|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig)';

/** Up to so many words in between. */
export const gap = (most: number): string => `(?: \\S+){0,${most}}`;
