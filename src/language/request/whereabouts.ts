// "I'm in Mumbai this week. 2pm my time": the zone that a writer's own time is told in.
import type { ZoneId } from '../../values/zone.ts';
import type { Mention } from '../mention.ts';
import type { Clause } from './clauses.ts';
import type { RequestWords } from './words.ts';

/** Where the writer says to be, if anywhere. */
export function whereaboutsOf(clauses: readonly Clause[], { errands }: RequestWords): ZoneId | undefined {
  const zones = errands.filter(({ means }) => means === 'zone');
  for (const { text, pieces } of clauses)
    if (zones.some(({ pattern }) => pattern.test(text)))
      for (const { token } of pieces) if (token.atom?.kind === 'zone') return token.atom.zone;
  return undefined;
}

/** The same times with "my time" told in that zone. */
export const inOwnZone = (mentions: readonly Mention[], zone: ZoneId | undefined): readonly Mention[] =>
  zone === undefined ? mentions : mentions.map((mention) => (mention.zone === 'own' ? { ...mention, zone } : mention));
