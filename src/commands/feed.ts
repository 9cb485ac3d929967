// `parley feed FILE.eml…`: takes mails in as if they had come by SMTP, and says what each did. With `--dry-run` it does so on a
// copy of the whole state, which is thrown away, and shows the letters that would have left.
import { readFile } from 'node:fs/promises';
import { knows } from '../doors.ts';
import { envelopeOf } from '../inbound/recipients.ts';
import { contentTrouble, withCrLf } from '../smtp/content.ts';
import { Reply } from '../smtp/replies.ts';
import type { Command, ExitCode } from './command.ts';
import { type Feeding, openForFeed, type ShownLetter } from './feed/house.ts';
import { given, many, optionsOf, text, WrongUse } from './options.ts';
import { settings } from './settings.ts';

interface Envelope {
  readonly mailFrom: string;
  readonly rcptTo: readonly string[];
}

export const command: Command = async (args) => {
  const options = optionsOf(args, { 'dry-run': 'switch', from: 'text', to: 'many' });
  const { words: files } = options;
  if (files.length === 0)
    throw new WrongUse('Name the mail files: parley feed FILE.eml… [--dry-run] [--from ADDRESS] [--to ADDRESS].');
  const feeding = await openForFeed(settings(), given(options, 'dry-run'));
  let code: ExitCode = 0;
  try {
    for (const file of files) {
      const raw = withCrLf(await readFile(file));
      const found = envelopeOf(raw, feeding.store.bot);
      const to = many(options, 'to');
      const envelope = { mailFrom: text(options, 'from') ?? found.mailFrom, rcptTo: to.length > 0 ? to : found.rcptTo };
      for (const line of await fed(feeding, raw, envelope)) {
        if (line.startsWith('refused')) code = 1;
        console.log(line.startsWith(' ') || line === '' ? line : `${file}: ${line}`);
      }
    }
    return code;
  } finally {
    await feeding.close();
  }
};

async function fed(feeding: Feeding, raw: Buffer, { mailFrom, rcptTo }: Envelope): Promise<string[]> {
  const trouble = contentTrouble(raw);
  if (trouble !== undefined) return [`refused: ${sentence(trouble)}`];
  const ours: string[] = [];
  for (const rcpt of rcptTo) {
    const known = await knows(feeding.store, rcpt);
    if (known === 'yes') ours.push(rcpt);
    else if (rcptTo.length === 1) return [`refused: ${sentence(known === 'no' ? 'noSuchAddress' : known)}`];
  }
  if (ours.length === 0) return [`refused: ${sentence('noSuchAddress')}`];
  const results = await feeding.take({ raw, mailFrom, rcptTo: ours });
  if (results.length === 0) return ['nothing: this mail was taken before.'];
  return results.flatMap(({ outcome, letters }) => [
    [outcome.outcome, outcome.class, outcome.event, outcome.reason].filter(Boolean).join(', '),
    ...letters.flatMap(letterLines),
  ]);
}

const sentence = (name: ConstructorParameters<typeof Reply>[0]): string => {
  const { responseCode, message } = new Reply(name);
  return `${responseCode} ${message}`;
};

function letterLines({ to, subject, text: body }: ShownLetter): string[] {
  const head = `  → ${to}: ${subject}`;
  return body === undefined
    ? [head]
    : [
        '',
        head,
        '',
        ...body
          .trimEnd()
          .split(/\r?\n/)
          .map((line) => `    ${line}`),
        '',
      ];
}
