// `parley said FILE.eml…`: for each mail one line of JSON with its class and what its writer newly wrote.
import { readFile } from 'node:fs/promises';
import type { KnownToReader, WholeMessage } from '../mail/message.ts';
import { readMessage } from '../mail/read.ts';
import { parseAddress } from '../values/address.ts';
import { must } from '../values/result.ts';
import type { Command, ExitCode } from './command.ts';

/** Files are read as by a bot without memory: no letters of its own are known. */
const known: KnownToReader = {
  bot: must(parseAddress('parley@parley.localhost')),
  messageDomain: 'parley.localhost',
  letters: [],
};

export const command: Command = async (files) => {
  if (files.length === 0) {
    console.error('Name the mail files to read: parley said FILE.eml…');
    return 2;
  }
  let code: ExitCode = 0;
  for (const file of files) {
    try {
      console.log(JSON.stringify(lineOf(file, await readMessage(await readFile(file), known))));
    } catch (error) {
      console.error(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
      code = 1;
    }
  }
  return code;
};

const lineOf = (
  file: string,
  { class: kind, said, quoted, from, subject, messageId, calendar }: WholeMessage,
): object => ({
  file,
  class: kind,
  said,
  quoted,
  from: from?.address,
  subject,
  messageId,
  calendar,
});
