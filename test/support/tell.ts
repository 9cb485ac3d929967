// Tells a story in a whole house over real sockets: mails go in through SMTP, letters come out of another mail server,
// pages and API are asked over HTTP.
import { expect } from 'vitest';
import type { Event } from '../../src/scheduling/event.ts';
import { openSlots } from '../../src/scheduling/slots.ts';
import { instantOf, msOf, parseInstant } from '../../src/values/instant.ts';
import { must } from '../../src/values/result.ts';
import { parseWallTime, toInstant } from '../../src/values/wall.ts';
import { parseZone } from '../../src/values/zone.ts';
import { openTestHouse, type TestHouse } from './house.ts';
import type { SunkLetter } from './sink.ts';
import type { Step, Story } from './story.ts';
import { calendarReply, type Written, writeMail, writeReply } from './write.ts';

interface Person {
  readonly name: string;
  readonly address: string;
  /** Letters received, oldest first. */
  readonly letters: SunkLetter[];
}

interface Telling {
  readonly house: TestHouse;
  readonly zone: string;
  readonly people: Map<string, Person>;
  /** Letters that left and that the story has not spoken of yet. */
  pending: { readonly to: string; readonly letter: SunkLetter }[];
  lastRaw?: { readonly from: string; readonly to: readonly string[]; readonly raw: string };
  count: number;
}

type Act = (telling: Telling, match: RegExpMatchArray, step: Step) => Promise<void>;

const botAddress = 'parley@parley.localhost';

/** What may stand in a story, first match wins. */
const acts: readonly [RegExp, Act][] = [
  // ann writes to parley, cc bob, carol: Budget review
  [/^(\w+) writes to ([^:]*?)(?:, cc ([^:]*))?(?: dated ([+-]\d{4}))?: (.*)$/, writes],
  // bob replies / bob replies to all / bob replies from bob@home.test / bob replies to letter 1 / bob replies to the sender
  [/^(\w+) replies(?: (to all|to the sender|from \S+|to letter \d+))?(?: dated ([+-]\d{4}))?$/, replies],
  // bob sends that again
  [/^(\w+) sends that again$/, sendsAgain],
  // bob accepts / declines / tentatively accepts in his calendar; bob proposes 2026-03-06 14:00 in his calendar
  [/^(\w+) (accepts|declines|tentatively accepts) in (?:his|her|their) calendar$/, calendar],
  [/^(\w+) proposes (\S+ \S+) in (?:his|her|their) calendar$/, calendarProposal],
  // bob opens the page / bob on the page: 1 yes, 2 maybe
  [/^(\w+) on the page: (.*)$/, page],
  // bob by API: {"answers": {"2": "yes"}}
  [/^(\w+) by API: (.*)$/, api],
  // a letter to bob bounces / bob is away until 2026-03-12
  [/^the letter to (\w+) bounces$/, bounces],
  [/^(\w+) answers with an absence note$/, absence],
  // later 2 hours / until 2026-03-05 17:00
  [/^later (\d+) (minutes?|hours?|days?)$/, later],
  [/^until (\S+ \S+)$/, until],
];

const checks: readonly [RegExp, Act][] = [
  // letter to bob: Budget review
  [/^letter to (\w+)(?:: (.*))?$/, letterTo],
  [/^no letters$/, async (telling) => noLetters(telling)],
  // event is proposing / event is confirmed at 2026-03-04 14:00 / event is cancelled
  [/^event (?:(\d+) )?is (\w+)(?: at (\S+ \S+))?$/, eventIs],
  // open slots: 2, 3 / open slots: none
  [/^open slots: (.*)$/, open],
  // answers of bob: 1 no, 2 yes
  [/^answers of (\w+): (.*)$/, answersOf],
];

/** Lives through a story; throws where it went otherwise. */
export async function tell(story: Story): Promise<void> {
  const settings: Record<string, string> = {};
  let start = '';
  let zone = 'Europe/London';
  const people: [string, string, string][] = [];
  const rest: Step[] = [];
  for (const step of story.steps) {
    const now = /^now (\S+ \S+)(?: in (\S+))?$/.exec(step.text);
    const set = /^set (PARLEY_\w+) (.*)$/.exec(step.text);
    // ann is Ann Lee <ann@org.test>
    const person = /^(\w+) is (.*?) ?<(\S+@\S+)>$/.exec(step.text);
    if (now) [start, zone] = [now[1]!, now[2] ?? zone];
    else if (set) settings[set[1]!] = set[2]!;
    else if (person) people.push([person[1]!, person[2]!, person[3]!]);
    else rest.push(step);
  }
  const house = await openTestHouse(instantAt(start, zone), { PARLEY_ZONE: zone, ...settings });
  const telling: Telling = {
    house,
    zone,
    people: new Map(people.map(([key, name, address]) => [key, { name, address, letters: [] }])),
    pending: [],
    count: 0,
  };
  try {
    for (const step of rest) await live(telling, step);
    noLetters(telling);
  } finally {
    await house.close();
  }
}

async function live(telling: Telling, step: Step): Promise<void> {
  for (const [isAct, table] of [
    [false, checks],
    [true, acts],
  ] as const)
    for (const [pattern, act] of table) {
      const match = step.text.match(pattern);
      if (match === null) continue;
      try {
        if (isAct) noLetters(telling);
        await act(telling, match, step);
        if (isAct) await collect(telling);
      } catch (error) {
        throw new Error(`line ${step.line}, "${step.text}": ${(error as Error).message}`, { cause: error });
      }
      return;
    }
  throw new Error(`line ${step.line}: nobody knows how to tell "${step.text}"`);
}

const instantAt = (text: string, zone: string) =>
  toInstant(must(parseWallTime(text.replace(' ', 'T'))), must(parseZone(zone)));

async function collect(telling: Telling): Promise<void> {
  for (const letter of await telling.house.letters()) {
    const entry = [...telling.people].find(([, { address }]) => address.toLowerCase() === letter.to.toLowerCase());
    entry?.[1].letters.push(letter);
    telling.pending.push({ to: entry?.[0] ?? letter.to, letter });
  }
}

function noLetters({ pending }: Telling): void {
  const left = pending.map(({ to, letter }) => `to ${to}: ${letter.mail.subject}\n${letter.mail.text}`);
  if (left.length > 0) throw new Error(`letters that the story does not speak of:\n${left.join('\n----\n')}`);
}

function personOf({ people }: Telling, key: string): Person {
  const person = people.get(key);
  if (person === undefined) throw new Error(`nobody is called ${key}`);
  return person;
}

const addressesOf = (telling: Telling, list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => (one === 'parley' ? botAddress : one.includes('@') ? one : personOf(telling, one).address));

async function deliver(telling: Telling, mail: Written): Promise<void> {
  telling.lastRaw = mail;
  const reply = await telling.house.mail(mail.from, mail.to, mail.raw);
  expect(reply, 'what the SMTP side said').toMatch(/^250 /);
}

const stamp = (telling: Telling, offset?: string) => ({
  id: `<m${++telling.count}@story.test>`,
  now: telling.house.now(),
  offset: offset ?? '+0000',
});

async function writes(
  telling: Telling,
  [, who, to, cc, offset, subject]: RegExpMatchArray,
  { said }: Step,
): Promise<void> {
  const { name, address } = personOf(telling, who!);
  const mail = writeMail(
    { name, address },
    addressesOf(telling, to),
    addressesOf(telling, cc),
    subject!,
    said.join('\r\n'),
    stamp(telling, offset),
  );
  await deliver(telling, { ...mail, to: [botAddress] });
}

async function replies(telling: Telling, [, who, how = '', offset]: RegExpMatchArray, { said }: Step): Promise<void> {
  const { name, address, letters } = personOf(telling, who!);
  const nth = /^to letter (\d+)$/.exec(how)?.[1];
  const letter = nth === undefined ? letters.at(-1) : letters[Number(nth) - 1];
  if (letter === undefined) throw new Error(`${who} has had no letter to reply to`);
  const from = /^from (\S+)$/.exec(how)?.[1] ?? address;
  const mail = writeReply(
    { name, address: from },
    letter,
    said.join('\r\n'),
    how === 'to the sender',
    stamp(telling, offset),
  );
  const others =
    how === 'to all' ? [...telling.people.values()].map((one) => one.address).filter((one) => one !== address) : [];
  await deliver(
    telling,
    others.length > 0
      ? { ...mail, raw: mail.raw.replace('\r\nSubject:', `\r\nCc: ${others.join(', ')}\r\nSubject:`) }
      : mail,
  );
}

async function sendsAgain(telling: Telling): Promise<void> {
  if (telling.lastRaw === undefined) throw new Error('nothing was sent before');
  await deliver(telling, telling.lastRaw);
}

const partStats: Record<string, string> = {
  accepts: 'ACCEPTED',
  declines: 'DECLINED',
  'tentatively accepts': 'TENTATIVE',
};

async function calendar(telling: Telling, [, who, verb]: RegExpMatchArray): Promise<void> {
  const person = personOf(telling, who!);
  await deliver(
    telling,
    calendarReply(person, invitationOf(person), { method: 'REPLY', partStat: partStats[verb!]! }, stamp(telling)),
  );
}

async function calendarProposal(telling: Telling, [, who, when]: RegExpMatchArray): Promise<void> {
  const person = personOf(telling, who!);
  await deliver(
    telling,
    calendarReply(
      person,
      invitationOf(person),
      { method: 'COUNTER', begin: instantAt(when!, telling.zone) },
      stamp(telling),
    ),
  );
}

function invitationOf({ letters, name }: Person): SunkLetter {
  const letter = letters.findLast(({ mail }) =>
    mail.attachments.some(({ contentType }) => contentType.includes('calendar') || contentType.includes('ics')),
  );
  if (letter === undefined) throw new Error(`${name} has had no invitation with a calendar entry`);
  return letter;
}

/** The link in somebody's last letter, on the port where the house listens. */
function linkOf(telling: Telling, who: string): URL {
  const text =
    personOf(telling, who)
      .letters.map(({ mail }) => mail.text ?? '')
      .findLast((one) => one.includes('?et=')) ?? '';
  const link = /https?:\/\/\S+\/events\/\S+\?et=[a-z2-7]+/.exec(text.replaceAll('\n', ' '))?.[0];
  if (link === undefined) throw new Error(`${who} has had no letter with a link; set PARLEY_URL http://parley.test`);
  const url = new URL(link);
  return new URL(`${url.pathname}${url.search}`, `http://127.0.0.1:${telling.house.running.httpPort}`);
}

async function page(telling: Telling, [, who, what]: RegExpMatchArray): Promise<void> {
  const first = await fetch(linkOf(telling, who!), { redirect: 'manual' });
  expect(first.status, 'the link leaves the address bar').toBe(303);
  const cookie = first.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const address = new URL(first.headers.get('location')!, `http://127.0.0.1:${telling.house.running.httpPort}`);
  const html = await (await fetch(address, { headers: { cookie } })).text();
  const form = new URLSearchParams(hiddenFields(html));
  for (const one of what!.split(',').map((part) => part.trim())) {
    const [key, ...value] = one.split(' ');
    form.set(/^\d+$/.test(key!) ? `answer-${key}` : key!, value.join(' '));
  }
  const action = /<form[^>]*method="post"[^>]*action="([^"]*)"/i.exec(html)?.[1] ?? address.pathname;
  const posted = await fetch(new URL(action, address), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', origin: address.origin },
    body: form,
  });
  expect(posted.status, await posted.text()).toBeLessThan(400);
  await telling.house.settle();
}

const hiddenFields = (html: string): [string, string][] =>
  [...html.matchAll(/<input[^>]*type="hidden"[^>]*name="([^"]*)"[^>]*value="([^"]*)"/g)].map((match) => [
    match[1]!,
    match[2]!,
  ]);

async function api(telling: Telling, [, who, body]: RegExpMatchArray): Promise<void> {
  const link = linkOf(telling, who!);
  const answer = await fetch(new URL(`/api${link.pathname}${link.search}`, link), {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: body!,
  });
  expect(answer.status, await answer.text()).toBe(200);
  await telling.house.settle();
}

async function bounces(telling: Telling, [, who]: RegExpMatchArray): Promise<void> {
  const { address, letters } = personOf(telling, who!);
  const letter = letters.at(-1)!;
  const raw = [
    'From: MAILER-DAEMON@client.test',
    `To: ${letter.from}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: ${stamp(telling).id}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
    '',
    '--B',
    'Content-Type: text/plain',
    '',
    'Your mail could not be delivered.',
    '--B',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.client.test',
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--B--',
  ].join('\r\n');
  await deliver(telling, { from: '', to: [letter.from], raw });
}

async function absence(telling: Telling, [, who]: RegExpMatchArray, { said }: Step): Promise<void> {
  const { name, address, letters } = personOf(telling, who!);
  const mail = writeReply({ name, address }, letters.at(-1)!, said.join('\r\n'), false, stamp(telling));
  await deliver(telling, {
    ...mail,
    raw: `Auto-Submitted: auto-replied\r\n${mail.raw.replace(/Subject: [^\r]*/, 'Subject: Out of office')}`,
  });
}

const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

async function later(telling: Telling, [, count, unit]: RegExpMatchArray): Promise<void> {
  await telling.house.setClock(instantOf(msOf(telling.house.now()) + Number(count) * units[unit!.replace(/s$/, '')]!));
}

async function until(telling: Telling, [, when]: RegExpMatchArray): Promise<void> {
  const instant = parseInstant(when!.replace(' ', 'T'));
  await telling.house.setClock(instant.ok ? instant.value : instantAt(when!, telling.zone));
}

async function letterTo(telling: Telling, [, who, subject]: RegExpMatchArray, { expected }: Step): Promise<void> {
  const at = telling.pending.findIndex(({ to }) => to === who);
  const others = telling.pending.map(({ to }) => to).join(', ');
  if (at < 0) throw new Error(`no letter to ${who}; letters went to: ${others || 'nobody'}`);
  const { letter } = telling.pending.splice(at, 1)[0]!;
  if (subject !== undefined) expect(letter.mail.subject).toContain(subject);
  let from = 0;
  const text = (letter.mail.text ?? '').replace(/\s+/g, ' ');
  for (const line of expected) {
    const found = text.indexOf(line.replace(/\s+/g, ' '), from);
    if (found < 0)
      throw new Error(
        `the letter does not say ${JSON.stringify(line)}${from > 0 ? ' after the line before' : ''}:\n${letter.mail.text}`,
      );
    from = found + line.length;
  }
}

/** The events in the order in which they were made. */
async function events({ house }: Telling): Promise<Event[]> {
  const rows = await house.running.house.store.db.query
    .selectFrom('events')
    .select('body')
    .orderBy('created')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Event);
}

async function eventIs(telling: Telling, [, nth, state, when]: RegExpMatchArray): Promise<void> {
  const all = await events(telling);
  const event = nth === undefined ? all.at(-1) : all[Number(nth) - 1];
  expect(event?.state).toBe(state);
  if (when !== undefined) expect(event?.settled?.begin).toBe(when.replace(' ', 'T'));
}

async function open(telling: Telling, [, list]: RegExpMatchArray): Promise<void> {
  const event = (await events(telling)).at(-1)!;
  const numbers = openSlots(event, telling.house.now()).map(({ n }) => n);
  expect(numbers.join(', ') || 'none').toBe(list);
}

async function answersOf(telling: Telling, [, who, list]: RegExpMatchArray): Promise<void> {
  const event = (await events(telling)).at(-1)!;
  const { address } = personOf(telling, who!);
  const rows = await telling.house.running.house.store.db.query
    .selectFrom('parties')
    .select(['party_id', 'address'])
    .where('event_id', '=', event.id)
    .execute();
  const party = rows.find((row) => row.address === address)?.party_id;
  const answers = Object.entries((party && event.answers[party]) ?? {}).map(([n, { value }]) => `${n} ${value}`);
  expect(answers.join(', ') || 'none').toBe(list);
}
