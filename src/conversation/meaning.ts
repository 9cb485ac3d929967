// What somebody's answer says, in the light of the letter that it answers.
import type { Reading, Understood } from '../language/reading.ts';
import type { StoredEvent } from '../store/events.ts';
import { lastAskedId, letterOfMessageId } from '../store/written.ts';
import { meantAbroad } from './abroad.ts';
import { vagueAssent } from './assent.ts';
import { type ReplyContext, replyContext, type Shown } from './context.ts';
import { completion } from './draft.ts';
import { fragmentChoices } from './fragments.ts';
import { assentContext, assented, isLoneLetter, lettered, together, yesOrNo } from './question.ts';
import type { Turn } from './turn.ts';

/** The letter that this mail answers; the last one to the party where it does not say. */
export async function letterAnswered({ house, message, recent }: Turn): Promise<Shown | undefined> {
  for (const id of message.inReplyTo) {
    const letter = await letterOfMessageId(house.store, id, recent);
    if (letter !== undefined) return letter;
  }
  return recent[0];
}

/** What a mail says, and what a fragment of it that is unclear may mean. */
export interface Meaning extends Understood<Reading> {
  readonly choices?: readonly Reading[];
}

/** Everything is understood in the light of what was shown and asked. */
export async function meaning(turn: Turn, stored: StoredEvent, shown: Shown | undefined): Promise<Meaning> {
  const context = contextOf(turn, stored, shown);
  const understood = await readingOf(turn, stored, shown, context);
  const abroad = meantAbroad(understood.reading, context, turn.message);
  if (abroad !== undefined) return { ...understood, ...abroad };
  const choices = fragmentChoices(understood, context);
  return choices.length > 0 ? { ...understood, choices } : understood;
}

/** Most answer the last letter: what that showed is known from reading the mail. */
const contextOf = (turn: Turn, stored: StoredEvent, shown: Shown | undefined): ReplyContext =>
  turn.context !== undefined && stored === turn.stored && shown === turn.recent[0]
    ? turn.context
    : replyContext(stored, turn.place!.partyId, turn.house.store.now(), shown);

async function readingOf(
  turn: Turn,
  stored: StoredEvent,
  shown: Shown | undefined,
  context: ReplyContext,
): Promise<Understood<Reading>> {
  const { house, message, place, understood } = turn;
  const { event } = stored;
  const { partyId } = place!;
  const read = async (text: string): Promise<Understood<Reading>> =>
    (await house.reader.understand({ ...context, text })) as Understood<Reading>;
  const choice = lettered(message.said, event, partyId);
  if (choice !== undefined) {
    // A letter in answer to a question of long ago may mean anything.
    if (!(await isOpenQuestion(turn, shown))) return { reading: { unclear: [choice.line] }, why: [] };
    return choice.rest.trim() === '' ? choice.understood : together(choice.understood, await read(choice.rest));
  }
  if (event.state === 'draft' && partyId === event.organizer) return completion(turn, stored, context);
  const [last] = turn.recent;
  const sameLetter = shown?.version === last?.version && shown?.asked === last?.asked;
  const said = understood !== undefined && sameLetter ? (understood as Understood<Reading>) : await read(message.said);
  if (!saysNothing(said.reading)) return said;
  // The letter of a question that is answered already: nobody else would make more of it.
  if (isLoneLetter(message.said)) return { reading: { unclear: [message.said.trim()] }, why: [] };
  const question = yesOrNo(event, partyId, house.store.now());
  const assent = (await house.reader.understand({
    ...assentContext(context),
    text: message.said,
  })) as Understood<Reading>;
  if (question === undefined) return vagueAssent(message, stored, context, assent) ?? said;
  if (!(await isOpenQuestion(turn, shown))) return said;
  const reading = assented(assent, question);
  return reading === undefined ? said : { reading, why: assent.why };
}

const saysNothing = ({ note: _, ...said }: Reading): boolean => Object.keys(said).length === 0;

/** Whether the letter that is answered asked what was asked last, or came after it. */
async function isOpenQuestion({ house, place }: Turn, shown: Shown | undefined): Promise<boolean> {
  if (shown?.id === undefined) return true;
  const last = await lastAskedId(house.store, place!.eventId, place!.partyId);
  return last === undefined || last <= shown.id;
}
