// A mail at which reading gave up is laid aside for the operator. Its header alone is read, so that a person who wrote it does
// not wait for nothing: a party, or a proven sender, is told once.
import type { House } from '../house.ts';
import type { MailClass } from '../mail/message.ts';
import type { KeptMail, Outcome } from '../store/inbox.ts';
import { owedStep } from '../store/outbox.ts';
import type { Step } from '../store/statement.ts';
import { aboutOf } from './machines.ts';
import { findPlace } from './place.ts';
import { readMail } from './read.ts';
import { proveSender } from './sender.ts';
import { finish } from './turn.ts';

/** What the header of a person's mail is taken for; without a body it may well be nothing. */
const people: ReadonlySet<MailClass> = new Set(['person', 'unreadable', 'stop']);

export async function layAside(house: House, mail: KeptMail, reason: string): Promise<Outcome> {
  const outcome: Outcome = { outcome: 'dead', class: 'unreadable', reason: reason.slice(0, 300) };
  // Whatever went wrong with the whole may go wrong with the head, and then nobody is told.
  const told = await letterTo(house, mail).catch(() => []);
  await finish({ house, mail }, outcome, told);
  if (told.length > 0) house.store.owed('letter', house.store.now());
  return outcome;
}

async function letterTo(house: House, mail: KeptMail): Promise<Step[]> {
  const { store, brakes } = house;
  const read = await readMail(house, { ...mail, raw: headOf(mail.raw) });
  const { message } = read;
  if (!people.has(message.class) || mail.mailFrom === '') return [];
  const sender = await proveSender(house, mail, message);
  const { place } = await findPlace(house, read, sender);
  const address = place?.address ?? (sender.proven ? message.from?.address : undefined);
  if (address === undefined || brakes.tires(address, 'laid aside', store.now())) return [];
  const body = { says: 'unreadable', trouble: 'too-complex', about: aboutOf({ message }) };
  return [owedStep(store, { address, kind: 'person', body, due: store.now() })];
}

/** Up to the first empty line, with its end. */
function headOf(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const end = bytes.indexOf('\r\n\r\n');
  return end < 0 ? bytes : bytes.subarray(0, end + 4);
}
