// Domains where everybody may have an address: whoever shares one with somebody need not know them.
import type { EmailAddress } from '../values/address.ts';
import { domainOf } from '../values/address.ts';

/** Under any ending: `yahoo.co.uk`, `hotmail.fr`, `gmx.net`. */
const everywhere = [
  'aol',
  'gmail',
  'gmx',
  'googlemail',
  'hotmail',
  'icloud',
  'live',
  'mail',
  'msn',
  'outlook',
  'proton',
  'protonmail',
  'yahoo',
  'yandex',
  'ymail',
  'zoho',
];

const houses: ReadonlySet<string> = new Set([
  '126.com',
  '163.com',
  'alice.it',
  'att.net',
  'bellsouth.net',
  'bigpond.com',
  'bluewin.ch',
  'btinternet.com',
  'charter.net',
  'comcast.net',
  'cox.net',
  'daum.net',
  'earthlink.net',
  'fastmail.com',
  'fastmail.fm',
  'foxmail.com',
  'free.fr',
  'freenet.de',
  'hey.com',
  'hanmail.net',
  'hushmail.com',
  'inbox.com',
  'laposte.net',
  'libero.it',
  'mac.com',
  'mailbox.org',
  'me.com',
  'naver.com',
  'neuf.fr',
  'o2.pl',
  'onet.pl',
  'optonline.net',
  'orange.fr',
  'pm.me',
  'posteo.de',
  'qq.com',
  'rediffmail.com',
  'rocketmail.com',
  'rogers.com',
  'sbcglobal.net',
  'seznam.cz',
  'sfr.fr',
  'shaw.ca',
  'sina.com',
  'sky.com',
  'sympatico.ca',
  't-online.de',
  'telenet.be',
  'tiscali.it',
  'tuta.com',
  'tutanota.com',
  'uol.com.br',
  'verizon.net',
  'virgilio.it',
  'virginmedia.com',
  'wanadoo.fr',
  'web.de',
  'wp.pl',
  'xtra.co.nz',
  'ziggo.nl',
]);

// yahoo.com, yahoo.co.uk, gmx.de; not mail.example.org
const national = new RegExp(`^(?:${everywhere.join('|')})\\.(?:com?\\.)?[a-z]{2,4}$`);

/** Whether anybody at all may have an address in this one's domain. */
export function isOfMailHouse(address: EmailAddress): boolean {
  const domain = domainOf(address);
  return houses.has(domain) || national.test(domain);
}
