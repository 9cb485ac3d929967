// This machine: its clock and zone, the folder, the database, the ports, the certificate, the way out.
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import type { Endpoint } from '../../config/parsers.ts';
import { type Config, isLoopback } from '../../config.ts';
import { openLane } from '../../delivery/send.ts';
import { freeBytes, neededBytes } from '../../store/folder.ts';
import { openStore } from '../../store/open.ts';
import { oversee } from '../../store/operator.ts';
import { pauseOf } from '../../store/pause.ts';
import { day } from '../../values/instant.ts';
import { type Finding, fine, mend, open } from './finding.ts';

/** Nothing of ours is older. */
const built = Date.UTC(2026, 10, 1);

export function checkClock(config: Config, zoneIsSet: boolean, now = Date.now()): Finding[] {
  const clock =
    now < built
      ? mend(
          `The clock says ${new Date(now).toISOString()}, which has long passed: set it, and let it follow a time server.`,
        )
      : fine(`The clock says ${new Date(now).toISOString()}.`);
  const zone = zoneIsSet
    ? fine(`People of whom nothing better is known are taken to live in ${config.zone}.`)
    : /^(UTC|Etc\/)/.test(config.zone)
      ? mend(
          'PARLEY_ZONE is not set and this machine runs on UTC: set it to where your people live, like Europe/Berlin.',
        )
      : open(`PARLEY_ZONE is not set: people of whom nothing better is known are taken to live in ${config.zone}.`);
  return [clock, zone];
}

export async function checkState(config: Config): Promise<Finding[]> {
  const free = Math.round(freeBytes(config.data) / 1e6);
  const room =
    freeBytes(config.data) > neededBytes(config.maxMessage)
      ? fine(`${config.data} has ${free} MB of room.`)
      : mend(`${config.data} has ${free} MB of room only: no mail is taken until there is more.`);
  const rights =
    (statSync(config.data).mode & 0o077) === 0
      ? []
      : [mend(`${config.data} can be read by others: chmod 700 ${config.data}.`)];
  try {
    const store = await openStore(config);
    try {
      const { aside, gaveUp, waiting } = await oversee(store);
      const pause = await pauseOf(store);
      return [
        room,
        ...rights,
        fine(`The database answers; ${waiting} ${waiting === 1 ? 'letter waits' : 'letters wait'}.`),
        ...(pause ? [mend('Letters are paused: "parley resume" lets them go.')] : []),
        ...(aside.length > 0
          ? [
              open(
                `${aside.length} ${aside.length === 1 ? 'mail is' : 'mails are'} laid aside: "parley inbox" says why.`,
              ),
            ]
          : []),
        ...(gaveUp.length > 0
          ? [
              open(
                `${gaveUp.length} ${gaveUp.length === 1 ? 'letter' : 'letters'} came to nothing: "parley outbox" says why.`,
              ),
            ]
          : []),
      ];
    } finally {
      await store.db.close();
    }
  } catch (error) {
    return [room, ...rights, mend(`The database does not answer: ${(error as Error).message}`)];
  }
}

export async function checkPorts({ smtp, lmtp, tlsCert, imap, inboundSecret }: Config): Promise<Finding[]> {
  if (!smtp && !lmtp && !imap && !inboundSecret)
    return [mend('No mail can come in: set PARLEY_SMTP, PARLEY_LMTP, PARLEY_IMAP or PARLEY_INBOUND_SECRET.')];
  const ports = await Promise.all([
    smtp && checkPort('SMTP', smtp, tlsCert !== undefined),
    lmtp && checkPort('LMTP', lmtp, tlsCert !== undefined),
  ]);
  return ports.flatMap((found) => found ?? []);
}

async function checkPort(what: 'SMTP' | 'LMTP', { host, port }: Endpoint, tls: boolean): Promise<Finding[]> {
  const at = `${host}:${port}`;
  const heard = await greetingAt(
    { host: /^(0\.0\.0\.0|::)$/.test(host) ? '127.0.0.1' : host, port },
    what === 'SMTP' ? 'EHLO' : 'LHLO',
  );
  if (heard === undefined) return [mend(`Nobody answers on ${at}: is Parley running? "npm start" starts it.`)];
  if (!/Parley/.test(heard)) return [mend(`Somebody else answers on ${at}: ${heard.split('\n')[0]}`)];
  const offers = /STARTTLS/.test(heard);
  return [
    fine(`${what} is open at ${at}${offers ? ', with STARTTLS' : ''}.`),
    ...(!offers && !isLoopback(host)
      ? [
          mend(
            `${what} at ${at} does not encrypt: set PARLEY_TLS_CERT and PARLEY_TLS_KEY${tls ? ', and start Parley anew' : ''}.`,
          ),
        ]
      : []),
  ];
}

const patienceMs = 5000;

/** What a mail server says to hello; nothing where none is. */
function greetingAt({ host, port }: Endpoint, hello: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let heard = '';
    let greeted = false;
    const socket = connect({ host, port });
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      heard += chunk;
      // 220 example.org ESMTP Parley
      if (!greeted && /^220 .*\r?\n/m.test(heard)) {
        greeted = true;
        socket.write(`${hello} doctor.localhost\r\n`);
        // 250 SIZE 10000000
      } else if (/^250 .*\r?\n/m.test(heard)) socket.end('QUIT\r\n');
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard === '' ? undefined : heard));
  });
}

export function checkCertificate({ tlsCert }: Config, now = Date.now()): Finding[] {
  if (tlsCert === undefined) return [];
  const { validTo, subjectAltName = '' } = new X509Certificate(readFileSync(tlsCert));
  const left = Math.floor((Date.parse(validTo) - now) / day);
  const names = subjectAltName.replaceAll('DNS:', '');
  if (left < 0) return [mend(`The certificate ${tlsCert} ended on ${validTo}: renew it and start Parley anew.`)];
  if (left < 14) return [mend(`The certificate ${tlsCert} ends in ${left} days: renew it.`)];
  return [fine(`The certificate is for ${names}, and good for ${left} days.`)];
}

export async function checkOutbound({ outbound }: Config): Promise<Finding[]> {
  if (outbound === undefined) return [open('No outbound server is set: letters stay on this machine, at /mailroom.')];
  if (outbound.folder !== undefined)
    return [open(`A dry run: letters become files in ${outbound.folder}, and none leaves.`)];
  const lane = openLane(outbound);
  try {
    const trouble = await lane.probe();
    const at = `${outbound.host}:${outbound.port}`;
    return trouble === undefined
      ? [fine(`${at} takes letters${outbound.user ? `, and knows ${outbound.user}` : ''}.`)]
      : [mend(`${at} takes no letters: ${trouble}`)];
  } finally {
    lane.close();
  }
}
