// Mutated mails through the whole house, over its SMTP port: `node test/soak/mutated.ts [COUNT] [SEED]`. Nothing crashes or
// stalls, what was answered with 250 is dealt with, no machine is answered, and every journal tells its event in the end.
// Not part of `npm test`: it is for the evening before a release. Prints the seed of each failure.
import { openReader } from '../../src/reader.ts';
import { verifyAll } from '../../src/store/verify.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { type Instant, minute, plus } from '../../src/values/instant.ts';
import { uidOf } from '../../src/values/uid.ts';
import { mutate, randomOf } from '../mail/mutate.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import { Client } from '../support/smtp.ts';

const count = Number(process.argv[2] ?? 10_000);
const firstSeed = Number(process.argv[3] ?? 1);
const longestMs = 5000;
/** So many mails are about one meeting; then there is a new one, with somebody who has not said stop yet. */
const mailsPerEvent = 50;

const bot = 'parley@parley.test';
const ann = 'ann@org.test';
/** A button that somebody pressed (RFC 5546): programs send these, and their people get the receipt. */
const pressed = /^METHOD:(?:REPLY|COUNTER|REFRESH)\b/im;
const sampleTag = 'r-xm5juwceqdavxnnc2rgabroeyz7p@reply.parley.test';
const sampleUid = 'abc@reply.parley.test';

const reader = openReader();
const house = await openTestHouse(
  '2026-03-02T09:15:00.000Z' as Instant,
  { PARLEY_ADDRESS: bot, PARLEY_REPLY_DOMAIN: 'reply.parley.test' },
  reader,
);

let line: Client | undefined;
/** Over one line for as long as the house keeps it: after twenty refusals it does not. */
async function hand(from: string, to: string, raw: string): Promise<string> {
  for (;;) {
    if (line === undefined) {
      line = await Client.open(house.running().smtpPort!);
      await line.say('EHLO client.test');
    }
    const reply = await over(line, from, to, raw);
    if (!/^(?:$|421)/.test(reply)) return reply;
    line.close();
    line = undefined;
  }
}

/** The bytes follow only where the house asks for them. */
async function over(open: Client, from: string, to: string, raw: string): Promise<string> {
  for (const command of ['RSET', `MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA']) {
    const reply = await open.say(command);
    if (!/^[23]/.test(reply)) return reply;
  }
  return open.say(`${raw.replace(/^\./gm, '..')}\r\n.`);
}

interface Meeting {
  readonly bob: string;
  readonly tag: string;
  readonly returnPath: string;
  readonly uid: string;
}

let meetings = 0;
async function propose(): Promise<Meeting> {
  const bob = `bob${++meetings}@client.test`;
  const text = `From: Ann <${ann}>\r\nTo: ${bot}\r\nCc: ${bob}\r\nSubject: Budget review\r\nMessage-ID: <s${meetings}@org.test>\r\n\r\nTuesday at 10, Wednesday at 2 or Thursday at 11?\r\n`;
  await hand(ann, bot, text);
  const letters = await house.letters();
  const invitation = letters.find(({ to }) => to === bob);
  if (invitation === undefined) throw new Error(`No invitation to ${bob}.`);
  const { query } = house.running().house.store.db;
  const { id, party_id } = await query
    .selectFrom('parties')
    .innerJoin('events', 'events.id', 'parties.event_id')
    .select(['events.id', 'parties.party_id'])
    .where('parties.address', '=', bob as EmailAddress)
    .executeTakeFirstOrThrow();
  const tag = invitation.mail.replyTo!.value[0]!.address!;
  return { bob, tag, returnPath: invitation.from, uid: uidOf(id, party_id) };
}

/** What a mail says of itself, in whole header lines, that makes its writer a machine (RFC 3834, RFC 3464). */
function isMachines(raw: string, mailFrom: string): boolean {
  if (pressed.test(raw)) return false;
  const head = raw.slice(0, raw.search(/\r?\n\r?\n/)).replace(/\r?\n[ \t]/g, ' ');
  return (
    mailFrom === '' ||
    /^(?:Auto-Submitted: *auto|Precedence: *(?:bulk|junk|auto_reply)|List-Id: *<|X-Autoreply: *yes)/im.test(head)
  );
}

function sent(seed: number, meeting: Meeting): { from: string; to: string; raw: string } {
  const random = randomOf(seed * 7919);
  const raw = mutate(seed).toString('latin1').replaceAll(sampleTag, meeting.tag).replaceAll(sampleUid, meeting.uid);
  const from = /^(?:Return-Path|From):.*?<?(\w[\w.+-]*@[\w.-]+\w)>?/im.exec(raw)?.[1];
  const to = [meeting.tag, meeting.tag, bot, meeting.returnPath][random(4)]!;
  return { from: random(8) === 0 ? '' : (from?.slice(-64) ?? meeting.bob), to, raw: raw.replace(/\r?\n/g, '\r\n') };
}

/** Whom letters are owed to since then, but for the organizer, who may hear of an absence or a bounce. */
async function owedSince(begun: Instant): Promise<string> {
  const { query } = house.running().house.store.db;
  const rows = await query
    .selectFrom('outbox')
    .select(['address', 'kind', 'body'])
    .where('created', '>', begun)
    .execute();
  return rows
    .flatMap(({ address, kind, body }) => (address === ann ? [] : [`${address} (${kind} ${body.slice(0, 80)})`]))
    .join(', ');
}

async function troubleWith(reply: string, ms: number, machineAt: Instant | undefined): Promise<string | undefined> {
  if (ms > longestMs) return `took ${Math.round(ms)} ms`;
  if (!/^(?:250|5[05]\d) /.test(reply)) return `answered ${JSON.stringify(reply)}`;
  const owed = machineAt === undefined ? '' : await owedSince(machineAt);
  return owed === '' ? undefined : `a machine was answered: ${owed}`;
}

const rowsOf = ({ running }: TestHouse) =>
  running().house.store.db.query.selectFrom('inbox').select(['state', 'outcome', 'reason']).execute();

let failed = 0;
const fail = (what: string): void => {
  failed++;
  console.error(what);
};
const replies = new Map<string, number>();
let letters = 0;
let slowest = 0;
let meeting = await propose();
for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  if (seed % mailsPerEvent === 0) {
    await house.setClock(plus(house.now(), minute));
    meeting = await propose();
  }
  const { from, to, raw } = sent(seed, meeting);
  const [before, begun] = [house.now(), performance.now()];
  const reply = await hand(from, to, raw);
  const left = await house.letters();
  const ms = performance.now() - begun;
  slowest = Math.max(slowest, ms);
  letters += left.length;
  replies.set(reply.slice(0, 9), (replies.get(reply.slice(0, 9)) ?? 0) + 1);
  const trouble = await troubleWith(reply, ms, isMachines(raw, from) ? before : undefined);
  if (trouble !== undefined) fail(`seed ${seed}, from <${from}> to ${to.slice(0, 4)}…: ${trouble}`);
  if (seed % 1000 === 0) console.log(`${seed}: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

const rows = await rowsOf(house);
const outcomes = new Map<string, number>();
for (const { outcome, state } of rows) {
  const name = outcome ?? state;
  outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
}
for (const { outcome, reason } of rows) if (outcome === 'dead') fail(`a mail came to nothing: ${reason}`);
if (rows.some(({ outcome }) => outcome === null)) fail('a mail was kept and not dealt with');
const events = await verifyAll(house.running().house.store, fail);
console.log(
  `${count} mails, ${failed} failures; ${letters} letters; ${events} events; the slowest took ${Math.round(slowest)} ms`,
);
console.log(Object.fromEntries(replies), Object.fromEntries(outcomes));
line?.close();
await house.close();
await reader.close();
process.exitCode = failed > 0 ? 1 : 0;
