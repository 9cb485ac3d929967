// A letter to ourselves, out through the real way and in again: what of it survives is what of every letter survives.
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { writeCalendar } from '../../delivery/calendar/write.ts';
import { readDkimKey } from '../../delivery/dkim.ts';
import { writeMessage } from '../../delivery/mime/write.ts';
import { openLane } from '../../delivery/send.ts';
import { all, first, readHeaders } from '../../mail/headers.ts';
import { readMessage } from '../../mail/read.ts';
import { provesSender, readResults } from '../../smtp/results.ts';
import { bounceToken, messageDomain, replyAddress, type Store } from '../../store/store.ts';
import { domainOf, type EmailAddress } from '../../values/address.ts';
import type { MessageId } from '../../values/ids.ts';
import { type Instant, instantOf, plus } from '../../values/instant.ts';
import { tagAddress } from '../../values/tag.ts';
import { type Finding, fine, mend, open } from './finding.ts';

/** @param patienceMs how long it may be on its way */
export async function probe(config: Config, store: Store, patienceMs: number): Promise<Finding[]> {
  const { outbound, dkim } = config;
  if (outbound === undefined || outbound.folder !== undefined)
    return [open('No probe: no letter leaves this machine.')];
  const sent = letterFor(store);
  const lane = openLane(outbound, dkim && readDkimKey(dkim));
  try {
    const now = store.now();
    const outcome = await lane.send(
      { from: sent.path, to: sent.to, bytes: sent.bytes },
      { count: 1, due: now, now, random: 0 },
    );
    if (outcome.kind !== 'sent') return [mend(`The probe did not leave: ${outcome.reply}`)];
  } finally {
    lane.close();
  }
  const back = await arrival(store, sent.to, patienceMs);
  if (back === undefined)
    return [
      mend(
        `The probe left and has not come back within ${Math.round(patienceMs / 1000)} seconds: mail to ${masked(sent.to)} does not reach this Parley. Look at the MX record, the transport of your mail server, and whether Parley runs. "parley doctor --wait 600" waits longer.`,
      ),
    ];
  return compare(config, sent, back);
}

interface Sent {
  readonly to: EmailAddress;
  readonly path: EmailAddress;
  readonly replyTo: EmailAddress;
  readonly messageId: MessageId;
  readonly reference: MessageId;
  readonly uid: string;
  readonly bytes: Uint8Array;
}

/** To an address that is always taken, of no event and no party; with all that a real letter bears. */
function letterFor(store: Store): Sent {
  const id = randomBytes(8).toString('hex');
  const domain = messageDomain(store.bot);
  const to = tagAddress(store.bot, 'b', bounceToken(store, `probe ${id}`));
  const replyTo = replyAddress(store, `probe ${id}`, 'p1', 1);
  const messageId = `<p.${id}@${domain}>` as MessageId;
  const reference = `<q.${id}@${domain}>` as MessageId;
  const now = store.now();
  const uid = `probe-${id}@parley`;
  const bytes = writeMessage(
    {
      sender: 'Parley',
      subject: 'A probe of Parley to itself',
      text: 'This letter goes out and comes back. Nobody need read it.\n',
      html: '<!DOCTYPE html><html lang="en"><head><title>Probe</title></head><body><p>This letter goes out and comes back.</p></body></html>',
      calendar: { method: 'REQUEST', text: writeCalendar('REQUEST', [entry(uid, replyTo, to, now)]) },
      language: 'en',
      replies: false,
      unsubscribes: false,
    },
    {
      from: store.bot.address,
      to: { address: to },
      replyTo,
      messageId,
      references: [reference],
      inReplyTo: reference,
      date: now,
    },
  );
  return { to, path: to, replyTo, messageId, reference, uid, bytes };
}

const entry = (uid: string, organizer: EmailAddress, attendee: EmailAddress, now: Instant) => ({
  uid,
  sequence: 0,
  stamp: now,
  begin: plus(now, 86_400_000),
  end: plus(now, 90_000_000),
  summary: 'A probe of Parley to itself',
  status: 'CONFIRMED' as const,
  organizer: { address: organizer, name: 'Parley' },
  attendee: { address: attendee, role: 'REQ-PARTICIPANT' as const, status: 'NEEDS-ACTION' as const },
});

async function arrival({ db }: Store, rcpt: EmailAddress, patienceMs: number): Promise<Uint8Array | undefined> {
  for (const begun = performance.now(); performance.now() - begun < patienceMs; await pause(500)) {
    const row = await db.query
      .selectFrom('inbox')
      .innerJoin('raw', 'raw.id', 'inbox.raw_id')
      .select('raw.bytes')
      .where('inbox.received', '>', plus(instantOf(Date.now()), -2 * patienceMs - 60_000))
      .where((eb) => eb.fn('lower', ['inbox.rcpt']), '=', rcpt.toLowerCase())
      .executeTakeFirst();
    if (row !== undefined) return row.bytes;
  }
  return undefined;
}

async function compare(
  { senderCheck, address, replyDomain }: Config,
  sent: Sent,
  back: Uint8Array,
): Promise<Finding[]> {
  const headers = readHeaders(Buffer.from(back));
  if (!headers.ok) return [mend(`The probe came back unreadable: ${headers.error}.`)];
  const fields = headers.value;
  const message = await readMessage(back, {
    bot: address,
    messageDomain: replyDomain ?? domainOf(address),
    letters: [],
  });
  const survived = (what: string, is: boolean, else_: string): Finding =>
    is ? fine(`${what} survives.`) : mend(else_);
  const component = message.calendar?.components[0];
  const results = all(fields, 'authentication-results').map(readResults);
  return [
    fine('The probe went out and came back.'),
    survived(
      'The Message-ID',
      message.messageId === sent.messageId,
      `The Message-ID was changed to ${first(fields, 'message-id') ?? 'nothing'}: answers are found by the tag and the references alone.`,
    ),
    survived(
      'The thread',
      message.references.includes(sent.reference),
      'References were changed: answers without a tag are not found.',
    ),
    survived(
      'The reply address',
      (first(fields, 'reply-to') ?? '').toLowerCase().includes(sent.replyTo.toLowerCase()),
      'Reply-To was changed or taken out: answers come to the bot without their tag.',
    ),
    survived(
      'The calendar entry',
      component?.uid === sent.uid && message.calendar?.method === 'REQUEST',
      'The calendar part was changed: calendars will show no buttons.',
    ),
    survived(
      'The calendar’s way to answer',
      component?.organizer?.toLowerCase() === sent.replyTo.toLowerCase(),
      `The ORGANIZER was changed: calendars answer elsewhere.${replyDomain ? '' : ' Set PARLEY_REPLY_DOMAIN, so that no plus sign stands in it.'}`,
    ),
    ...authentication(senderCheck, results, domainOf(address)),
  ];
}

function authentication(
  check: Config['senderCheck'],
  results: readonly ReturnType<typeof readResults>[],
  domain: string,
): Finding[] {
  if (check.kind !== 'trust') return [];
  const own = results.find(({ authserv }) => authserv === check.authserv);
  if (own === undefined) {
    const others = [...new Set(results.map(({ authserv }) => authserv))].join(', ');
    return [
      mend(
        `No Authentication-Results of ${check.authserv} came with it${others ? `, only of ${others}` : ''}: nobody will be believed. Mend PARLEY_SENDER_CHECK, or let your mail server write them.`,
      ),
    ];
  }
  return [
    provesSender(own, domain)
      ? fine(`${check.authserv} says that the probe is from ${domain}.`)
      : open(
          `${check.authserv} does not say that the probe is from ${domain}; other people’s servers may not believe it either.`,
        ),
  ];
}

const masked = (address: EmailAddress): string => address.replace(/b-[a-z2-7]+/, 'b-…');
