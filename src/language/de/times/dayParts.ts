// Tageszeiten: "vormittags", "am frühen Abend", "morgen früh", "mittags", "nach dem Mittagessen".
import type { Parser } from 'chrono-node/en';
import type { DayPart, Days, Hours } from '../../mention.ts';
import { type Around, type Groups, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';

const family = 'dayParts';

export const partsByWord: Readonly<Record<string, DayPart>> = {
  morgen: 'morning',
  vormittag: 'morning',
  mittag: 'lunch',
  nachmittag: 'afternoon',
  abend: 'evening',
  nacht: 'night',
  früh: 'early-morning',
  frueh: 'early-morning',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  frühe: 'early-morning',
};

const early: Readonly<Partial<Record<DayPart, DayPart>>> = {
  morning: 'early-morning',
  afternoon: 'early-afternoon',
  evening: 'early-evening',
};
const late: Readonly<Partial<Record<DayPart, DayPart>>> = {
  morning: 'late-morning',
  afternoon: 'late-afternoon',
  evening: 'late-evening',
};

export const dayPartPhrases: readonly Parser[] = [
  // vormittags   am Nachmittag   am frühen Abend   später Nachmittag   spätabends   früh morgens   gegen Abend   heute Abend
  phrase(
    family,
    '(?:(?<lead>am|gegen|zum|des|im|zur|in der|an diesem|so) )?(?:(?<first>früh(?:e[nrms]?|er)?|frueh(?:en|er)?|spät(?:e[nrms]?|er)?|spaet(?:en|er)?) ?)?(?<name>vormittag|nachmittag|mittag|abend|morgen|nacht|morning|afternoon|evening|night)(?<s>s)?(?:zeit)?(?<tail> früh| frueh| spät)?',
    read,
  ),
  // in der Früh   frühmorgens   in aller Frühe   morgen früh
  phrase(family, 'in (?:der|aller) früh(?:e)?|frühmorgens', () => part('early-morning')),
  // früh   spät   so früh wie möglich   möglichst spät   ganz früh: only beside a day
  phrase(
    family,
    '(?:(?:so|sehr|möglichst|ganz|ziemlich|recht|relativ|eher) )*(?:(?<early>früh|frueh|zeitig)|(?<late>spät|spaet))(?: wie möglich)?',
    (g) => ({
      kind: 'weak',
      hours: { kind: 'part', part: g['early'] === undefined ? 'late-evening' : 'early-morning' },
      word: true,
    }),
  ),
  // nach dem Mittagessen   vor dem Mittag   nach der Mittagspause
  phrase(family, '(?<side>nach|vor) (?:dem|der) (?:mittag(?:essen|spause)?|lunch)', (g) => {
    const after = g['side']!.toLowerCase() === 'nach';
    const at = { hour: after ? 14 : 12, minute: 0, exact: true } as const;
    return { kind: 'time', hours: { kind: after ? 'after' : 'before', at, part: 'lunch' } };
  }),
  // Feierabend   Ende des Tages   Geschäftsschluss   tagsüber
  phrase(family, '(?:zum )?feierabend|ende des (?:arbeits)?tages|(?:geschäfts|dienst|büro)schluss', () => ({
    kind: 'time',
    hours: { kind: 'at', at: { hour: 17, minute: 0, exact: true } },
  })),
];

const part = (part: DayPart): Piece => ({ kind: 'time', hours: { kind: 'part', part } });

function read(g: Groups, { before, said }: Around): Piece | undefined {
  const name = g['name']!.toLowerCase();
  if (/\bguten? $/i.test(before())) return { kind: 'noise' };
  // "morgen" alone is tomorrow; "am Morgen", "morgens", "früh morgens" are the morning.
  if (name === 'morgen' && g['s'] === undefined && g['lead'] === undefined) return undefined;
  if (/^(?:so|im|zur)$/i.test(g['lead'] ?? '') && g['s'] === undefined) return undefined;
  const plain = partsByWord[name]!;
  const shade = `${g['first'] ?? ''}${g['tail'] ?? ''}`.toLowerCase();
  const shaded = /fr(?:ü|ue)h/.test(shade) ? early[plain] : /sp(?:ä|ae)t/.test(shade) ? late[plain] : plain;
  const days: Days | undefined = /^heute/i.test(said) ? { kind: 'relative', days: 0 } : undefined;
  const hours: Hours = { kind: 'part', part: shaded ?? plain };
  return { kind: 'time', ...(days && { days }), hours };
}
