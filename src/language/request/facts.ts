// What the sentences of a new mail say, gathered: what is asked for, the times beside it, the writer's own absences, details.
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import type { Clause } from '../reply/clauses.ts';
import type { ActionSense, Asked, DetailKey } from '../reply/sense.ts';
import type { ReadSentence } from '../reply/said.ts';

export interface Ask {
  readonly do: Asked;
  readonly clause: readonly Token[];
  readonly sentence: ReadSentence;
  readonly held: (name: string) => readonly Token[];
  readonly mentions: readonly Mention[];
}

export interface Detail {
  readonly key: DetailKey;
  readonly clause: readonly Token[];
  readonly sentence: ReadSentence;
  readonly held: (name: string) => readonly Token[];
  readonly mentions: readonly Mention[];
}

export interface Absence {
  readonly sentence: ReadSentence;
  readonly mentions: readonly Mention[];
}

export interface Facts {
  readonly asks: readonly Ask[];
  readonly details: readonly Detail[];
  readonly actions: readonly { readonly action: ActionSense; readonly held: (name: string) => readonly Token[] }[];
  /** Times put forward, asked about or listed. */
  readonly offered: readonly Mention[];
  readonly absences: readonly Absence[];
  /** Sentences whose words belong to the request: there its people, place and length are looked for. */
  readonly own: readonly (readonly Token[])[];
  /** All tokens but those of clauses that mean nothing. */
  readonly tokens: readonly Token[];
}

const timesIn = (tokens: readonly Token[]): readonly Mention[] =>
  tokens.flatMap(({ atom }) => (atom?.kind === 'time' ? [atom.mention] : []));

export function factsOf(sentences: readonly ReadSentence[], language: Language): Facts {
  const asks: Ask[] = [];
  const details: Detail[] = [];
  const actions: { action: ActionSense; held: (name: string) => readonly Token[] }[] = [];
  const offered: Mention[] = [];
  const absences: Absence[] = [];
  const own: (readonly Token[])[] = [];
  const kept: Token[] = [];
  for (const sentence of sentences) {
    let asked: Ask['do'] | undefined;
    for (const clause of sentence.clauses) {
      const tokens = sentence.tokens.slice(clause.begin, clause.end);
      const mentions = timesIn(tokens);
      const held = (name: string): readonly Token[] =>
        clause.held.filter((one) => one.name === name).flatMap(({ begin, end }) => sentence.tokens.slice(begin, end));
      const { sense } = clause;
      if (sense?.say !== 'nothing') kept.push(...tokens);
      switch (sense?.say) {
        case 'request':
          asked = sense.do;
          asks.push({ do: sense.do, clause: tokens, sentence, held, mentions });
          if (isMeeting(sense.do)) own.push(tokens);
          break;
        case 'detail':
          details.push({ key: sense.key, clause: tokens, sentence, held, mentions });
          if (sense.key === 'seats' || sense.key === 'location') {
            own.push(tokens);
            offered.push(...mentions);
          }
          break;
        case 'action':
          actions.push({ action: sense.action, held });
          break;
        case 'answer':
        case 'carry':
        case 'rank':
        case 'swap':
          if (sense.say === 'answer' && sense.stance === 'no') {
            if (mentions.length > 0) absences.push({ sentence, mentions });
          } else {
            offered.push(...mentions);
            own.push(tokens);
          }
          break;
        case 'edge':
          break;
        case undefined:
          if (asked !== undefined && isMeeting(asked) && goesOn(clause, sentence, language)) {
            own.push(tokens);
            offered.push(...mentions);
          }
          break;
        default:
          break;
      }
    }
  }
  return { asks, details, actions, offered, absences, own, tokens: kept };
}

export const isMeeting = (asked: Asked): boolean => /^(?:find|book|propose|arrange)$/.test(asked);

// ", with Harriet", ", at the office", ", 3pm London time": an unknown piece that only continues the request before it.
function goesOn(clause: Clause, sentence: ReadSentence, language: Language): boolean {
  const [first] = sentence.tokens.slice(clause.begin, clause.end);
  if (first === undefined) return false;
  return first.atom !== undefined || language.place.before.has(first.word) || language.continues.has(first.word);
}
