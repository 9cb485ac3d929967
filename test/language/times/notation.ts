// How the phrase files write what was read: `Tue at 3 = 2026-03-10T15:00`.
import type { Mention } from '../../../src/language/mention.ts';
import { type Here, nearest, type When } from '../../../src/language/resolve.ts';

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Friday … at 1pm = 2026-03-06T13:00`; pieces of one time are joined by dots. */
export function written(mention: Mention, here: Here): string {
  const text = [mention.text, ...(mention.rest ?? []).map((piece) => piece.text)].join(' … ');
  return `${text} = ${meant(mention, here)}`;
}

function meant(mention: Mention, here: Here): string {
  if (mention.kind === 'duration') return `${mention.length} min`;
  if (mention.kind === 'repeat') return 'again and again';
  if (mention.days?.kind === 'any') return setOf(mention);
  const when = nearest(mention, here);
  if (when === undefined) return mention.hours?.kind === 'same' ? 'the same time' : 'no such day';
  return mention.hours?.kind === 'same' ? `${moment(when)} at the same time` : moment(when);
}

function moment({ begin, end, open }: When): string {
  if (open === 'after') return `from ${begin}`;
  if (open === 'before') return `until ${end}`;
  return end === undefined ? `${begin}` : `${begin}..${end}`;
}

// any Mon Tue, morning, without 1
function setOf({ days, hours }: Mention): string {
  if (days?.kind !== 'any') throw new Error('no set');
  const names = days.weekdays.length === 7 ? 'day' : days.weekdays.map((day) => dayNames[day - 1]).join(' ');
  const part = hours === undefined ? '' : `, ${hours.kind === 'part' ? hours.part : hours.kind}`;
  const within = days.within === undefined ? '' : `, within ${days.within.kind}`;
  return `any ${names}${part}${within}${days.except === undefined ? '' : `, without ${days.except.length}`}`;
}
