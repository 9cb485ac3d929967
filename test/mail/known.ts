// The bot that the sample mails were written to, and the letter that they quote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownToReader } from '../../src/mail/message.ts';
import { parseAddress } from '../../src/values/address.ts';
import { must } from '../../src/values/result.ts';

export const letter = readFileSync(join(import.meta.dirname, 'letters', 'invitation.txt'), 'utf8');

export const known: KnownToReader = {
  bot: must(parseAddress('parley@parley.test')),
  replyDomain: 'reply.parley.test',
  messageDomain: 'reply.parley.test',
  letters: [letter],
};
