// The times of one sentence, less what their words took from something else.
import type { Language } from '../language.ts';
import type { Fragment, Mention } from '../mention.ts';
import type { Sentence } from '../text/sentences.ts';
import { readTimes } from '../times.ts';
import type { LexContext } from './piece.ts';

/** Those of the text's mentions that stand in a sentence, each as what it is there. */
export function mentionsIn(
  { begin, end }: Sentence,
  mentions: readonly Mention[],
  text: string,
  { language, isLabel, namesSlot }: LexContext,
): readonly Mention[] {
  const here = mentions.filter(({ index }) => index >= begin && index < end);
  // "apart from 2, 5 and 8": where the first is no hour, none of them is.
  const labels = new Set(here.filter((one) => freed(one, text, language).length === 0).map(({ list }) => list ?? -1));
  return here
    .filter(({ list, text: said }) => !(labels.has(list ?? -2) && /^\d{1,2}$/.test(said)))
    .flatMap((mention) => freed(mention, text, language))
    .filter((mention) => !isLabelPair(mention, isLabel, namesSlot))
    .flatMap((mention) => apart(mention, text, language))
    .flatMap((mention, at, all) => afterComma(mention, all[at - 1], language))
    .map((mention, at, all) => withoutFarDay(mention, all.slice(0, at)))
    .map((mention) => withoutSameDay(mention, mentions));
}

// "busy until 5, the 9th is fine": nobody writes an hour, a comma and its day.
function afterComma(mention: Mention, before: Mention | undefined, language: Language): readonly Mention[] {
  const comma = mention.text.indexOf(',');
  const near = mention.near ?? before?.days;
  if (comma < 0 || near === undefined || mention.rest !== undefined) return [mention];
  const [[hour, ...more], [day, ...others]] = [
    readTimes(mention.text.slice(0, comma), { locale: language.code }),
    readTimes(mention.text.slice(comma + 1), { locale: language.code }),
  ];
  if (hour?.hours === undefined || hour.days !== undefined || more.length > 0) return [mention];
  if (day?.days === undefined || day.hours !== undefined || others.length > 0) return [mention];
  return [
    { ...hour, index: mention.index + hour.index, near },
    { ...day, index: mention.index + comma + 1 + day.index },
  ];
}

// The day that an hour may belong to was named in the same sentence, or it is too far away.
function withoutFarDay(mention: Mention, before: readonly Mention[]): Mention {
  if (mention.near === undefined || before.some(({ days }) => days !== undefined)) return mention;
  const { near: _, ...plain } = mention;
  return plain;
}

// "4 the same day": where no day was named it is that of the slot.
function withoutSameDay(mention: Mention, all: readonly Mention[]): Mention {
  const { days, ...plain } = mention;
  const same = days?.kind === 'neighbour' && days.days === 0 && mention.hours !== undefined;
  const named = all.some((one) => one.index < mention.index && one.days !== undefined);
  return same && !named ? plain : mention;
}

// "2/3", where both are slots and no slot lies on such a date.
function isLabelPair(mention: Mention, isLabel: LexContext['isLabel'], namesSlot: LexContext['namesSlot']): boolean {
  const pair = /^(\d{1,2})\/(\d{1,2})$/.exec(mention.text);
  return pair !== null && isLabel(Number(pair[1])) && isLabel(Number(pair[2])) && !namesSlot(mention);
}

// "apart from 3", "1 through 3": the words that make a time of a number belong to something else.
function freed(mention: Mention, text: string, { asideFrom, numbers, others }: Language): readonly Mention[] {
  const before =
    /(\p{L}+|\d+)\s*$/u.exec(text.slice(Math.max(0, mention.index - 20), mention.index))?.[1]?.toLowerCase() ?? '';
  const [first = ''] = /^\p{L}+|^-/u.exec(mention.text.toLowerCase()) ?? [];
  // "any other day" is what nobody named.
  if (others.test(mention.text)) return [];
  if (
    numbers.range.has(first) &&
    /^\d{1,2}$/.test(before) &&
    mention.days === undefined &&
    /^\S+\s*\d{1,2}$/.test(mention.text)
  )
    return [];
  // "apart from 3", "excuse me from Friday"; not "works for me this week", "find me half an hour"
  if (!asideFrom.before.has(before) || !asideFrom.from.has(first)) return [mention];
  const rest = mention.text.slice(first.length).trimStart();
  const index = mention.index + mention.text.length - rest.length;
  if (mention.days?.kind === 'open') return [{ ...mention, text: rest, index, days: mention.days.day }];
  if (/^\d{1,2}$/.test(rest)) return [];
  // "choose from Tuesday 10:00 or Friday 9:00"
  const { hours } = mention;
  return [{ ...mention, text: rest, index, ...(hours?.kind === 'after' && { hours: { kind: 'at', at: hours.at } }) }];
}

// "Thursday, as long as we're done by 5": day and hour are one time, but what stands between makes the second a condition.
function apart(
  mention: Mention,
  text: string,
  { code, subordinate, joins, fresh, bridge }: Language,
): readonly Mention[] {
  const [rest, ...more] = mention.rest ?? [];
  if (rest === undefined || more.length > 0 || rest.index < mention.index) return [mention];
  const between = text.slice(mention.index + mention.text.length, rest.index).toLowerCase();
  const words = between.match(/\p{L}+/gu) ?? [];
  if (bridge.test(between)) return [mention];
  const tied =
    /[,;:()]/.test(between) || words.some((word) => subordinate.has(word) || joins.has(word) || fresh.has(word));
  if (!tied) return [mention];
  const [[first], [second]] = [readTimes(mention.text, { locale: code }), readTimes(rest.text, { locale: code })];
  if (first === undefined || second === undefined) return [mention];
  const { rest: _rest, days, hours, list: _list, ...plain } = mention;
  const partOf = (piece: Mention, place: Fragment, near?: Mention['days']): Mention => ({
    ...plain,
    text: place.text,
    index: place.index,
    ...(piece.days && { days: piece.days }),
    ...(piece.hours && { hours: piece.hours }),
    ...(near && piece.days === undefined && { near }),
  });
  return [partOf(first, mention), partOf(second, rest, first.days ?? days)];
}
