// What a reply asks the bot to do, with what it names filled in. An action that the writer's role does not have is not read.
import type { EmailAddress } from '../../values/address.ts';
import { formatDuration } from '../../values/duration.ts';
import { spanOf } from '../offers.ts';
import type { Action, ReplyInput, SaidSpan } from '../reading.ts';
import type { CleanText } from '../text/clean.ts';
import { deadlineOf, isGift } from './deadlines.ts';
import { spanMovedTo } from './moving.ts';
import { named } from './named.ts';
import { refOf } from './refs.ts';
import type { SaidAction } from './said.ts';
import type { ActionSense } from './sense.ts';
import type { SettleContext } from './settlement.ts';
import { placeOf, titleOf, wordsOf } from './wordings.ts';

export interface ActionContext extends SettleContext {
  readonly input: ReplyInput;
  readonly clean: CleanText;
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

/** What one said action does, with the slots, people and times that it names; `unclear` where they are not certain. */
export function acted(said: SaidAction, context: ActionContext): Acted {
  const { action } = said;
  switch (action.do) {
    case 'confirm':
      return confirmed(said, context);
    case 'withdraw':
      return withdrawn(said, context);
    case 'move': {
      const span = spanMovedTo(said, context);
      return span === undefined ? doubtful : one({ do: 'move', ...span });
    }
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
  const ref = refOf(said.held('R'), context.language.except) ?? said.topic;
  if (ref === undefined) return one({ do: 'confirm' });
  const what = named(ref, 'for', context, { last: [], all: [] });
  if (what.doubt !== undefined || what.none || what.rest !== undefined) return doubtful;
  const [slot] = what.slots;
  if (slot !== undefined) return what.slots.length === 1 ? one({ do: 'confirm', slot }) : doubtful;
  // "Can we make it 3pm instead?", once all is settled
  if (context.input.state === 'confirmed' && what.off.length === 1) {
    const moved = spanMovedTo({ ...said, held: (name) => said.held(name === 'T' ? 'R' : name) }, context);
    return moved === undefined ? doubtful : one({ do: 'move', ...moved });
  }
  const span = what.off.length === 1 ? spanOf(what.off[0]!, context.here, context.duration) : undefined;
  return span === undefined ? doubtful : { actions: [{ do: 'confirm' }], propose: [span], unclear: false };
}

function withdrawn(said: SaidAction, context: ActionContext): Acted {
  const ref = refOf(said.held('R'), context.language.except) ?? said.topic;
  const what = ref && named(ref, 'for', context, { last: [], all: [] });
  if (what === undefined || what.doubt !== undefined || what.none || what.rest !== undefined) return doubtful;
  if (what.slots.length === 0 || what.slots.length === context.slots.length) return doubtful;
  return { ...nothing, actions: what.slots.map((slot) => ({ do: 'withdraw', slot })) };
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
            : context.language.numbers.values.get(word);
      if (context.input.seats === undefined || context.input.seats === null) return nothing;
      return seats !== undefined && seats > 0 && Number.isInteger(seats) ? one({ do: 'set', seats }) : doubtful;
    }
    case 'deadline': {
      if (isGift(said, context.language)) return doubtful;
      const deadline = deadlineOf(said.held('T'), context);
      return deadline === undefined ? doubtful : one({ do: 'set', deadline });
    }
    case 'location': {
      const text = placeOf(said, context);
      return text === undefined ? nothing : one({ do: 'set', location: text });
    }
    case 'title':
    case 'description': {
      const text = key === 'title' ? titleOf(said, context) : wordsOf(said.held('text'), context);
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

/** "Let's do 2. No, wait, the school visit. 3 then": one slot is confirmed, and the last word counts. */
export function confirmedOnce(actions: readonly Action[]): readonly Action[] {
  const confirms = actions.filter((action) => action.do === 'confirm');
  const kept = confirms.findLast(({ slot }) => slot !== undefined) ?? confirms.at(-1);
  return actions.filter((action) => action.do !== 'confirm' || action === kept);
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
