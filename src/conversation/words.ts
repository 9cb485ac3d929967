// What stands beside the journal: the words of a mail, why they were read so, and which of them are for others.
import type { Reading, Understood } from '../language/reading.ts';
import type { Word } from '../store/change.ts';
import type { Turn } from './turn.ts';

export function wordsOf({ message, place, sender }: Turn, { reading, why }: Understood<Reading>): Word[] {
  const party = place!.partyId;
  const told = (reading.actions ?? []).flatMap((action) =>
    action.do === 'notify' && action.text && sender.proven ? [action.text] : [],
  );
  const doubtful = Object.values(reading.answers ?? {}).includes('maybe');
  return [
    { kind: 'said', party, text: message.said },
    ...told.map((text) => ({ kind: 'told', party, text }) as const),
    ...(doubtful ? [{ kind: 'note', party, text: maybeWords(message.said, why) } as const] : []),
    ...(why.length > 0 ? [{ kind: 'why', party, text: JSON.stringify(why) } as const] : []),
  ];
}

/** The sentences that made a yes a maybe: "2 only if my train is on time". */
function maybeWords(said: string, why: Understood['why']): string {
  const fragments = why.filter(({ means }) => means.includes('maybe')).map(({ fragment }) => fragment);
  const sentences = sentencesOf(said).filter((sentence) => fragments.some((fragment) => sentence.includes(fragment)));
  return sentences.join(' … ') || fragments.join(' … ') || said;
}

// "1 works. 2 only if my train is on time": a full stop between digits ends nothing.
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?;])\s+|\n{2,}/).map((sentence) => sentence.replace(/\s+/g, ' ').trim().replace(/[.;]$/, ''));
