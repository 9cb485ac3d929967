// A house that believes nobody without proof, with a name server of its own: org.test may start events, friend.test is proven
// and a stranger, nobody.test proves nothing.

import type { Instant } from '../../src/values/instant.ts';
import { openTestDns, type TestDns, type Zone } from '../support/dns.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import type { SunkLetter } from '../support/sink.ts';
import { sharedReader } from './reader.ts';

export const bot = 'parley@parley.localhost';
const here = 'v=spf1 ip4:127.0.0.1 -all';

export const zone = (): Zone =>
  new Map(
    ['org.test', 'friend.test', 'client.test', 'home.test', 'evil.test'].flatMap((domain) => [
      [`TXT ${domain}`, [here]],
      [`TXT _dmarc.${domain}`, ['v=DMARC1; p=reject']],
    ]),
  );

export interface Mail {
  readonly from: string;
  readonly to?: string | readonly string[];
  readonly subject?: string;
  readonly text: string;
  readonly cc?: string;
  /** MAIL FROM, where it is not the address of From: SPF then speaks for another domain. */
  readonly path?: string;
  /** Further header lines. */
  readonly more?: readonly string[];
  readonly id?: string;
}

export interface Stage {
  readonly house: TestHouse;
  readonly dns: TestDns;
  readonly send: (mail: Mail) => Promise<string>;
  /** Sends, and tells which letters follow: `bob: Re: Lunch`. */
  readonly after: (mail: Mail) => Promise<SunkLetter[]>;
  /** The last letter to an address. */
  readonly last: (address: string) => SunkLetter;
  /** What became of the mails that are laid aside. */
  readonly aside: () => Promise<string[]>;
  readonly answers: () => Promise<Record<string, Record<string, string>>>;
  readonly state: () => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

export async function openStage(
  env: Readonly<Record<string, string>> = {},
  start = '2026-03-02T09:15:00.000Z',
): Promise<Stage> {
  const dns = await openTestDns(zone());
  const house = await openTestHouse(
    start as Instant,
    { PARLEY_SENDER_CHECK: 'verify', PARLEY_QUOTAS: 'on', PARLEY_REPLY_DOMAIN: 'reply.parley.localhost', ...env },
    sharedReader,
    dns.lookup,
  );
  let count = 0;
  const send = async (mail: Mail): Promise<string> => {
    const address = /<([^>]+)>/.exec(mail.from)?.[1] ?? mail.from;
    const to = [mail.to ?? bot].flat();
    return house.mail(mail.path ?? address, to, rawOf(mail, to, mail.id ?? `<m${++count}@client.test>`, house.now()));
  };
  const rows = async (table: 'events' | 'inbox') =>
    house.running().house.store.db.query.selectFrom(table).selectAll().execute() as unknown as Promise<
      Record<string, string>[]
    >;
  return {
    house,
    dns,
    send,
    after: async (mail) => {
      await house.letters();
      const reply = await send(mail);
      if (!reply.startsWith('250')) throw new Error(reply);
      return house.letters();
    },
    last: (address) => {
      const letter = house.sink.letters.findLast(({ to }) => to === address);
      if (letter === undefined) throw new Error(`No letter to ${address}.`);
      return letter;
    },
    aside: async () => (await rows('inbox')).filter(({ state }) => state === 'aside').map(({ reason }) => reason ?? ''),
    answers: async () => {
      const events = await rows('events');
      const { answers } = JSON.parse(events.at(-1)!['body']!) as {
        answers: Record<string, Record<string, { value: string }>>;
      };
      return Object.fromEntries(
        Object.entries(answers).map(([party, given]) => [
          party,
          Object.fromEntries(Object.entries(given).map(([n, { value }]) => [n, value])),
        ]),
      );
    },
    state: async () => (await rows('events')).at(-1)?.['state'],
    close: async () => {
      await house.close();
      dns.close();
    },
  };
}

function rawOf(mail: Mail, to: readonly string[], id: string, now: Instant): string {
  return [
    `From: ${mail.from}`,
    `To: ${to.join(', ')}`,
    ...(mail.cc ? [`Cc: ${mail.cc}`] : []),
    `Subject: ${mail.subject ?? 'Lunch'}`,
    `Date: ${new Date(now).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${id}`,
    ...(mail.more ?? []),
    '',
    mail.text.replace(/\n/g, '\r\n'),
    '',
  ].join('\r\n');
}

/** To whom letters went, in order. */
export const whom = (letters: readonly SunkLetter[]): string[] => letters.map(({ to }) => to);

/** The party's own tag, as it stands in a letter to them. */
export const tagIn = ({ mail }: SunkLetter): string => mail.replyTo!.value[0]!.address!;

export const proposal = (more: Partial<Mail> = {}): Mail => ({
  from: 'Ann Lee <ann@org.test>',
  cc: 'Bob Roe <bob@client.test>, Cat <cat@other.test>',
  subject: 'Budget review',
  text: 'Could everybody do Tuesday at 10, Wednesday at 2 or Thursday at 11?',
  ...more,
});

/** An answer with the ids that mail programs send along. */
export const answering = ({ mail }: SunkLetter, more: Mail): Mail => ({
  subject: `Re: ${mail.subject?.replace(/^Re: /, '')}`,
  ...more,
  more: [`In-Reply-To: ${mail.messageId}`, `References: ${mail.messageId}`, ...(more.more ?? [])],
});
