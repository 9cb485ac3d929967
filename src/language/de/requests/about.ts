// What a meeting is about.
import { pattern } from './wording.ts';

const talk =
  '(?:besprechen|bereden|klären|abstimmen|durchgehen|planen|entscheiden|anschauen|ansehen|vorbereiten|diskutieren|sprechen|reden)';

/** Each with the group `what`. */
export const about = {
  told: [
    // ` es geht um den haushalt `
    pattern(` (?:es|das|dabei) (?:geht|ginge|dreht sich|handelt sich)(?: dabei| vor allem| mir)* um (?<what>.+) $`),
    // ` um den haushalt zu besprechen `
    pattern(` um (?<what>\\S+(?: \\S+){0,8} zu ${talk}) `),
    // ` D mit P wegen der heizung `
    pattern(` (?:treffen|termin|gespräch|besprechung|sitzung|D|P|E) (?:wegen|bezüglich|zum thema) (?<what>.+) $`),
  ],
  /** What tells nothing. */
  nothing: /^(?:es|das|dies|N|D|R|H)$/u,
  /** Where it ends: at what belongs to the meeting and not to its subject. */
  end: /^ (?:mit [PE] |(?:am|um|bis|im|in|ab) (?:R|H|D) |bitte |danke |lparen )/u,
  /** `, der Dienstplan und das Fest`: no new sentence. */
  item: /^ (?:, )?(?!(?:,|und(?! (?:der|die|das|den|dem|mein|unser) )|aber|ich|wir|du|sie|er|es|bitte|kann|könnte|würde|das|dass|danke|P|E|oder|vielleicht|am) )/u,
};
