// What a reply asks the bot to do, with what it names filled in. An action that the writer's role does not have is not read.
import type { EmailAddress } from '../../values/address.ts';
import { formatDuration } from '../../values/duration.ts';
import type { Minutes } from '../../values/instant.ts';
import { addMinutes, clockOf, dayOf, minutesBetween, type WallTime, wallOf } from '../../values/wall.ts';
import type { Token } from '../atoms.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../mention.ts';
import { spanOf } from '../offers.ts';
import type { Action, ReplyInput, SaidSpan } from '../reading.ts';
import { nearest } from '../resolve.ts';
import type { CleanText } from '../text/clean.ts';
import { named } from './named.ts';
import { namingsOf, type Ref, refOf } from './refs.ts';
import type { SaidAction } from './said.ts';
import type { ActionSense } from './sense.ts';
import type { SettleContext } from './settle.ts';
import { placeOf, titleOf, wordsOf } from './wordings.ts';

export interface ActionContext extends SettleContext {
  readonly input: ReplyInput;
  readonly clean: CleanText;
  readonly exceptWords: ReadonlySet<string>;
  /** Words around places, and those that no place is. */
  readonly placeWords: Language['place'];
  /** "ten" → 10 */
  readonly numberWords: ReadonlyMap<string, number>;
}

/** What one said action comes to: actions, a time to propose beside it, or that it is not clear. */
export interface Acted {
  readonly actions: readonly Action[];
  readonly propose: readonly SaidSpan[];
  readonly unclear: boolean;
}

const nothing: Acted = { actions: [], propose: [], unclear: false };
const doubtful: Acted = { actions: [], propose: [], unclear: true };
const one = (action: Action): Acted => ({ ...nothing, actions: [action] });

export function acted(said: SaidAction, context: ActionContext): Acted {
  const { action } = said;
  switch (action.do) {
    case 'confirm':
      return confirmed(said, context);
    case 'withdraw':
      return withdrawn(said, context);
    case 'move':
      return moved(said, context);
    case 'set':
      return action.key === 'keepPosted'
        ? one({ do: 'set', keepPosted: action.to })
        : changed(said, action.key, context);
    case 'add':
    case 'remove':
    case 'delegate': {
      const who = whoOf(said);
      return who === undefined ? doubtful : one({ do: action.do, who });
    }
    case 'notify': {
      const who = action.all ? (['all'] as const) : whoOf(said);
      return who === undefined ? doubtful : one({ do: 'notify', who });
    }
    case 'remind': {
      const who = action.pending ? (['pending'] as const) : whoOf(said);
      return who === undefined ? doubtful : one({ do: 'remind', who });
    }
    case 'zone': {
      const atom = said.held('Z')[0]?.atom;
      return atom?.kind === 'zone' ? one({ do: 'zone', zone: atom.zone }) : nothing;
    }
    default:
      return one({ do: action.do });
  }
}

function confirmed(said: SaidAction, context: ActionContext): Acted {
  const ref = refOf(said.held('R'), context.exceptWords) ?? said.topic;
  if (ref === undefined) return one({ do: 'confirm' });
  const what = named(ref, 'for', context, { last: [], all: [] });
  if (what.doubt !== undefined || what.none || what.rest !== undefined) return doubtful;
  const [slot] = what.slots;
  if (slot !== undefined) return what.slots.length === 1 ? one({ do: 'confirm', slot }) : doubtful;
  const span = what.off.length === 1 ? spanOf(what.off[0]!, context.here, context.duration) : undefined;
  return span === undefined ? doubtful : { actions: [{ do: 'confirm' }], propose: [span], unclear: false };
}

function withdrawn(said: SaidAction, context: ActionContext): Acted {
  const ref = refOf(said.held('R'), context.exceptWords) ?? said.topic;
  const what = ref && named(ref, 'for', context, { last: [], all: [] });
  if (what === undefined || what.doubt !== undefined || what.none || what.rest !== undefined) return doubtful;
  if (what.slots.length === 0 || what.slots.length === context.slots.length) return doubtful;
  return { ...nothing, actions: what.slots.map((slot) => ({ do: 'withdraw', slot })) };
}

// What a move does not say stays as it was: the day, the hour, the length.
function moved(said: SaidAction, context: ActionContext): Acted {
  const [slot] = context.slots;
  if (context.input.state !== 'confirmed' || slot === undefined) return doubtful;
  const length = minutesBetween(slot.begin, slot.end);
  const later = said.held('D')[0]?.atom;
  if (later?.kind === 'duration') {
    const back = said.clause.some(({ word }) => /^(earlier|forward|früher|vor)$/.test(word));
    const begin = addMinutes(slot.begin, back ? -later.minutes : later.minutes);
    return one({ do: 'move', begin, end: addMinutes(begin, length) });
  }
  const mentions = said.held('T').flatMap(({ atom }) => (atom?.kind === 'time' ? [atom.mention] : []));
  const mention = mentions.length === 1 ? mentions[0]! : undefined;
  // "an hour later"
  if (mention?.hours?.kind === 'ahead' && mention.days === undefined) {
    const begin = addMinutes(
      slot.begin,
      mention.hours.minutes * (/earlier|before|früher|vor/.test(mention.text) ? -1 : 1),
    );
    return one({ do: 'move', begin, end: addMinutes(begin, length) });
  }
  const span = mention && movedTo(mention, slot.begin, length, context);
  return span === undefined ? doubtful : one({ do: 'move', ...span });
}

function movedTo(mention: Mention, from: WallTime, length: Minutes, context: ActionContext): SaidSpan | undefined {
  const plain = timeItself(mention);
  if (plain.days === undefined && plain.hours !== undefined && plain.hours.kind !== 'same') {
    const span = spanOf({ ...plain, days: dateParts(dayOf(from)) }, context.here, length);
    return span;
  }
  if (plain.hours === undefined || plain.hours.kind === 'same') {
    const when = plain.days && nearest({ days: plain.days }, context.here);
    if (when?.begin === undefined || (when.end !== undefined && when.end !== when.begin) || when.open !== undefined)
      return undefined;
    const begin = wallOf(when.begin.slice(0, 10) as ReturnType<typeof dayOf>, clockOf(from));
    return { begin, end: addMinutes(begin, length) };
  }
  return spanOf(plain, context.here, length);
}

const dateParts = (day: string): Mention['days'] & object => ({
  kind: 'date',
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
});

/** "by Thursday noon" bounds; as a deadline or a new time it is the bound itself. */
export function timeItself(mention: Mention): Mention {
  const days = mention.days?.kind === 'open' ? mention.days.day : mention.days;
  const { hours } = mention;
  const at =
    hours?.kind === 'before' || hours?.kind === 'after'
      ? { kind: 'at' as const, at: hours.at, ...(hours.part && { part: hours.part }) }
      : hours;
  const { days: _days, hours: _hours, ...rest } = mention;
  return { ...rest, ...(days && { days }), ...(at && { hours: at }) };
}

function changed(
  said: SaidAction,
  key: Exclude<Extract<ActionSense, { do: 'set' }>['key'], 'keepPosted'>,
  context: ActionContext,
): Acted {
  switch (key) {
    case 'duration': {
      const atom = said.held('D').at(-1)?.atom;
      return atom?.kind === 'duration' && atom.minutes > 0
        ? one({ do: 'set', duration: formatDuration(atom.minutes) })
        : doubtful;
    }
    case 'seats': {
      const atom = said.held('count').at(-1)?.atom;
      const word = said.held('count').at(-1)?.word ?? '';
      const seats =
        atom?.kind === 'number'
          ? atom.value
          : atom?.kind === 'labels'
            ? atom.numbers[0]
            : context.numberWords.get(word);
      if (context.input.seats === undefined || context.input.seats === null) return nothing;
      return seats !== undefined && seats > 0 && Number.isInteger(seats) ? one({ do: 'set', seats }) : doubtful;
    }
    case 'deadline': {
      const deadline = deadlineOf(said.held('T'), context);
      return deadline === undefined ? doubtful : one({ do: 'set', deadline });
    }
    case 'location': {
      const text = placeOf(said, context);
      return text === undefined ? nothing : one({ do: 'set', location: text });
    }
    case 'title':
    case 'description': {
      const text = key === 'title' ? titleOf(said, context) : wordsOf(said.held('text'), context.clean);
      return text === undefined ? doubtful : one({ do: 'set', [key]: text });
    }
    case 'optional':
    case 'required': {
      const who = whoOf(said);
      return who === undefined
        ? doubtful
        : { ...nothing, actions: who.map((address) => ({ do: 'set', [key]: address })) };
    }
    default:
      return key satisfies never;
  }
}

/** The day or hour of a deadline; an hour alone is the next such hour. */
export function deadlineOf(
  tokens: readonly Token[],
  { here }: Pick<ActionContext, 'here'>,
): SaidSpan['begin'] | undefined {
  const mentions = tokens.flatMap(({ atom }) => (atom?.kind === 'time' ? [atom.mention] : []));
  if (mentions.length !== 1) return undefined;
  const when = nearest(timeItself(mentions[0]!), here);
  return when?.begin;
}

/** Addresses and names; nothing where a name fits two. */
function whoOf(said: SaidAction): readonly EmailAddress[] | undefined {
  const who: EmailAddress[] = [];
  for (const { atom } of [...said.held('E'), ...said.held('P')].sort((a, b) => a.begin - b.begin)) {
    if (atom?.kind === 'address') who.push(atom.address);
    else if (atom?.kind === 'person' && atom.addresses.length === 1) who.push(atom.addresses[0]!);
    else if (atom?.kind !== 'modifier') return undefined;
  }
  return who.length === 0 ? undefined : [...new Set(who)];
}

export const namesTimes = (ref: Ref): boolean => namingsOf(ref).some(({ kind }) => kind === 'time');
