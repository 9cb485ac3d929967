// Tells a story in a whole house over real sockets: mails go in through SMTP, letters come out at another mail server,
// pages and API are asked over HTTP. Whatever leaves must be spoken of before the story goes on.
import type { Reader } from '../../src/reader.ts';
import { calendarActs } from './acts/calendar.ts';
import { machineActs } from './acts/machines.ts';
import { mailActs } from './acts/mail.ts';
import { timeActs } from './acts/time.ts';
import { webActs } from './acts/web.ts';
import { checks } from './checks.ts';
import { openTestHouse } from './house.ts';
import type { Step, Story } from './story.ts';
import { type ActTable, instantAt, type Person, type Telling } from './telling.ts';

const acts: ActTable = [...mailActs, ...calendarActs, ...webActs, ...machineActs, ...timeActs];

/** Told while a story runs: each step when it is done. */
export type Listener = (step: Step, telling: Telling) => void;

/** Lives through a story; throws where it went otherwise. @param reader shared among stories: it remembers nothing */
export async function tell(story: Story, reader?: Reader, listen: Listener = () => {}): Promise<void> {
  const start = instantAt(story.now, story.zone);
  // Nobody looks at a page whose address no letter tells; without its routes a house opens in half the time.
  const web = story.settings['PARLEY_URL'] === undefined ? { PARLEY_HTTP: '' } : {};
  const settings = { PARLEY_ZONE: story.zone, PARLEY_MAX_MESSAGE: '1MB', ...web, ...story.settings };
  const house = await openTestHouse(start, settings, reader);
  const people = story.people.map(({ key, ...one }): [string, Person] => [key, { ...one, letters: [] }]);
  const telling: Telling = { house, zone: story.zone, people: new Map(people), mails: [], pending: [] };
  try {
    for (const step of story.steps) {
      await live(telling, step);
      listen(step, telling);
    }
    allSpokenOf(telling);
  } finally {
    await house.close();
  }
}

async function live(telling: Telling, step: Step): Promise<void> {
  try {
    if (await done(checks, telling, step)) return;
    allSpokenOf(telling);
    if (!(await done(acts, telling, step))) throw new Error('nobody knows how to tell this');
    await collect(telling);
  } catch (error) {
    throw new Error(`line ${step.line}, "${step.text}": ${(error as Error).message}`, { cause: error });
  }
}

async function done(table: ActTable, telling: Telling, step: Step): Promise<boolean> {
  for (const [pattern, act] of table) {
    const match = step.text.match(pattern);
    if (match === null) continue;
    await act(telling, match, step);
    return true;
  }
  return false;
}

/** Puts the letters that have left into the mailboxes of those whom they reached. */
async function collect(telling: Telling): Promise<void> {
  for (const letter of await telling.house.letters()) {
    const reader = [...telling.people].find(([, { address }]) => address.toLowerCase() === letter.to.toLowerCase());
    reader?.[1].letters.push(letter);
    telling.pending.push({ to: reader?.[0] ?? letter.to, letter });
  }
}

function allSpokenOf({ pending }: Telling): void {
  const left = pending.map(({ to, letter }) => `to ${to}: ${letter.mail.subject}\n\n${letter.mail.text}`);
  if (left.length > 0) throw new Error(`letters that the story does not speak of:\n${left.join('\n----\n')}`);
}
