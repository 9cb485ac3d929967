// A play of the example, as far as it has come: one at a time, in this process; watching it changes nothing.
import { lettersTo, type RoomLetter } from '../../store/mailroom.ts';
import type { Store } from '../../store/store.ts';
import type { Mailbox } from '../../values/address.ts';
import type { Instant } from '../../values/instant.ts';
import type { ZoneId } from '../../values/zone.ts';
import type { WebHands } from '../hands.ts';
import { type Step, storyAt } from './example.ts';
import { showMail } from './mime.ts';
import { post, readersPace } from './post.ts';
import type { Draft } from './write.ts';

/** A machine under load takes its time; after so long the story says that something is amiss. */
const patienceMs = 30_000;

export interface Play {
  readonly begun: Instant;
  readonly steps: readonly Step[];
  /** What came back, for each step that has been taken. */
  readonly letters: (readonly RoomLetter[])[];
  trouble?: string;
  over: boolean;
}

/** Begins a play; it goes on by itself. */
export function beginPlay(hands: WebHands, zone: ZoneId): Play {
  const begun = hands.store.now();
  const play: Play = { begun, steps: storyAt(begun, zone), letters: [], over: false };
  void perform(hands, play, zone);
  return play;
}

async function perform(hands: WebHands, play: Play, zone: ZoneId): Promise<void> {
  const { reading } = hands.pace ?? readersPace;
  try {
    for (const step of play.steps) {
      const letterFor = step.letterFor.map(({ address }) => address);
      const draft = await draftOf(hands.store, step, play.begun);
      const came = await post(hands, draft, zone, { ms: patienceMs, letterFor });
      play.letters.push(came.ok ? came.value : []);
      const lacking = came.ok && letterFor.some((one) => !came.value.some(({ address }) => address === one));
      if (!came.ok || lacking) {
        play.trouble = came.ok
          ? 'Not every letter came that should have come; the story ends here.'
          : came.error.detail;
        break;
      }
      if (play.letters.length < play.steps.length) await new Promise((resolve) => setTimeout(resolve, reading));
    }
  } catch (error) {
    hands.log.error({ error }, 'the example stumbled');
    play.trouble = 'Something went wrong on our side; the log of Parley says more.';
  }
  play.over = true;
}

/** A new mail to Parley, or an answer to the last letter that this person had since the play began. */
async function draftOf(store: Store, { from, begins, text }: Step, since: Instant): Promise<Draft> {
  const fresh = { from, to: [{ address: store.bot.address }], cc: [], text, at: store.now() };
  if (begins !== undefined) return { ...fresh, ...begins };
  const letter = (await lettersTo(store, from.address, 1))[0];
  if (letter === undefined || letter.made < since) return { ...fresh, subject: '' };
  return { ...fresh, ...answerTo(letter.mime) };
}

/** Where an answer to a letter goes, and what ties it to the letter: what every mail program does. */
export function answerTo(
  mime: Uint8Array,
): Pick<Draft, 'to' | 'subject' | 'answers'> & { readonly to: readonly Mailbox[] } {
  const { headers } = showMail(mime);
  const to = /[^<\s]+@[^>\s]+/.exec(headers.get('reply-to') ?? headers.get('from') ?? '')?.[0] ?? '';
  const subject = headers.get('subject') ?? '';
  return {
    to: [{ address: to as Mailbox['address'] }],
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    answers: {
      id: headers.get('message-id') ?? '',
      references: (headers.get('references') ?? '').split(/\s+/).filter((id) => id !== ''),
    },
  };
}
