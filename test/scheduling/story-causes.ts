// What a line of a story does: who says what, through which door, or that time passes.
import type { Action, AnswerValue, Reading, Request, SaidSpan } from '../../src/language/reading.ts';
import type { Cause, Said } from '../../src/scheduling/cause.ts';
import { nextDue } from '../../src/scheduling/due.ts';
import { chosen } from '../../src/scheduling/question.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import { type PlainDay, toInstant, type WallTime } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';
import { addressOf, id, partyNamed, type Stage } from './stage.ts';
import { spanOf, timeOf } from './story-times.ts';

export function causeOf(stage: Stage, line: string): Cause {
  // "clock", "clock Tue 17:00", "clock next"
  const clock = /^clock ?(.*)$/.exec(line);
  if (clock) {
    if (clock[1] === 'next') stage.now = nextDue(stage.event!)!;
    else if (clock[1]) stage.now = toInstant(timeOf(clock[1]) as WallTime, stage.zone);
    return { kind: 'clock' };
  }
  // "bounced Bob", "viewed Bob", "away Bob", "away Bob until Fri"
  const news = /^(bounced|viewed|away) (\w+)(?: until (.+))?$/.exec(line);
  if (news) {
    const until = news[3] === undefined ? {} : { until: timeOf(news[3]) as PlainDay };
    return { kind: news[1] as 'away', party: partyNamed(stage, news[2]!), ...until };
  }
  // "from x@evil.test as Bob: yes 2", "astray from bob@b.test as Bob: yes 2"
  const claim = /^(astray )?from (\S+) as (\w+): (.*)$/.exec(line);
  if (claim)
    return {
      kind: 'claimed',
      party: partyNamed(stage, claim[3]!),
      because: claim[1] ? 'thread' : 'sender',
      address: claim[2] as EmailAddress,
      reading: readingOf(claim[4]!.split('; ').filter(Boolean)),
    };
  // "Ann proposes Tue 10:00, Wed 14:00 to Bob, Carol (pick)"
  const opening = /^(\w+) (proposes|books|finds|deals)(?: (?!to )([^(]*?))?(?: to ([^(]*?))?(?: \((.*)\))?$/.exec(line);
  if (opening) return openingOf(stage, opening);
  // "Bob: yes 2; unsaid 1 3 (unproven)"
  const said = /^(\w+): ([^(]*?)(?: ?\((.*)\))?$/.exec(line);
  if (said) return saidOf(stage, said[1]!, said[2]!, said[3]);
  throw new Error(`No story knows "${line}".`);
}

function openingOf(stage: Stage, [, by, verb, times, to, more]: RegExpExecArray): Cause {
  const options = optionsOf(more);
  const dos: Record<string, Request['do']> = { proposes: 'propose', books: 'book', finds: 'find', deals: 'deal' };
  const names = to ? to.split(', ').filter(Boolean) : [];
  const listed = (key: string): string[] | undefined => options.get(key)?.split(' ');
  const request = {
    do: dos[verb!]!,
    parties: names.map(addressOf),
    ...(times ? { slots: times.split(', ').map(spanOf) } : {}),
    ...textOptions(options, ['title', 'location', 'duration', 'description', 'visibility', 'claim']),
    ...numberOptions(options, ['atLeast', 'seats', 'atATime', 'places']),
    ...flagOptions(options, ['pick', 'draft', 'hold', 'without']),
    ...(options.has('optional') ? { optional: listed('optional')!.map(addressOf) } : {}),
    ...(options.has('deadline') ? { deadline: timeOf(options.get('deadline')!) } : {}),
    ...(options.has('cutOff') ? { cutOff: timeOf(options.get('cutOff')!) } : {}),
    ...(options.has('within') ? { within: spanOf(options.get('within')!) } : {}),
    ...(options.has('unclear') ? { unclear: [options.get('unclear')!] } : {}),
  } as Request;
  return {
    kind: 'open',
    id,
    door: (options.get('door') ?? 'mail') as 'mail',
    by: { address: addressOf(by!), name: by! },
    request,
    zone: stage.zone,
    copied: (listed('copied') ?? []).map(addressOf),
    names: Object.fromEntries(names.map((name) => [addressOf(name), name])),
    ...(options.has('otherZone') ? { otherZone: options.get('otherZone') as ZoneId } : {}),
    ...(options.has('confirmFirst') ? { confirmFirst: true } : {}),
    ...(options.has('offers') ? { offers: options.get('offers') as 'open' } : {}),
  };
}

function saidOf(stage: Stage, who: string, what: string, more: string | undefined): Said {
  const options = optionsOf(more);
  const party = partyNamed(stage, who);
  const letter = /^choose (\w)$/.exec(what)?.[1];
  const reading = letter
    ? chosen(stage.event!.parties.find((one) => one.id === party)!, letter)
    : readingOf(what.split('; ').filter(Boolean));
  if (reading === undefined) throw new Error(`Nobody asked what ${letter} chooses.`);
  return {
    kind: 'said',
    door: (options.get('door') ?? 'mail') as 'mail',
    party,
    reading,
    proven: !options.has('unproven'),
    ...(options.has('seen') ? { seen: Number(options.get('seen')) } : {}),
    ...(options.has('zone') ? { zone: options.get('zone') as ZoneId } : {}),
    ...(options.has('via') ? { via: options.get('via') as EmailAddress } : {}),
    ...(options.has('for') ? { onBehalf: partyNamed(stage, options.get('for')!) } : {}),
    ...(options.has('copied')
      ? {
          copied: options
            .get('copied')!
            .split(' ')
            .map((name) => partyNamed(stage, name)),
        }
      : {}),
    ...(options.has('expects')
      ? {
          expects: options
            .get('expects')!
            .split(' and ')
            .map(spanOf)
            .map(({ begin, end }) => ({
              begin: toInstant(begin as WallTime, stage.zone),
              end: toInstant(end as WallTime, stage.zone),
            })),
        }
      : {}),
  };
}

const answerWords: Record<string, AnswerValue> = { yes: 'yes', maybe: 'maybe', no: 'no', unsaid: 'no' };

function readingOf(phrases: readonly string[]): Reading {
  const answers: Record<string, AnswerValue> = {};
  const unsaid: number[] = [];
  const propose: SaidSpan[] = [];
  const actions: Action[] = [];
  const unclear: string[] = [];
  let rest: Partial<Reading> = {};
  for (const phrase of phrases) {
    const [verb = '', ...args] = phrase.split(' ');
    const text = args.join(' ');
    if (verb in answerWords)
      for (const n of args) {
        answers[n] = answerWords[verb]!;
        if (verb === 'unsaid') unsaid.push(Number(n));
      }
    else if (verb === 'offer') propose.push(spanOf(text));
    else if (verb === 'message' || verb === 'courtesy') rest = { ...rest, note: verb };
    else if (verb === 'unclear') unclear.push(text);
    else if (verb === 'rsvp') rest = { ...rest, rsvp: text as 'yes' };
    else if (verb === 'places') rest = { ...rest, places: Number(text) };
    else if (verb !== 'nothing') actions.push(actionOf(verb, args, text));
  }
  return {
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(propose.length > 0 ? { propose } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    ...(unsaid.length > 0 ? { unsaid } : {}),
    ...(unclear.length > 0 ? { unclear } : {}),
    ...rest,
  };
}

function actionOf(verb: string, args: readonly string[], text: string): Action {
  const people = args.map((name) => (name === 'all' || name === 'pending' ? name : addressOf(name)));
  switch (verb) {
    case 'confirm':
      return { do: 'confirm', ...(text ? { slot: Number(text) } : {}) };
    case 'withdraw':
      return { do: 'withdraw', slot: Number(text) };
    case 'move':
      return { do: 'move', ...spanOf(text) };
    case 'set': {
      const [key = '', ...value] = args;
      const said = value.join(' ');
      const to =
        key === 'deadline'
          ? timeOf(said)
          : key === 'optional' || key === 'required'
            ? addressOf(said)
            : key === 'seats'
              ? Number(said)
              : key === 'keepPosted'
                ? said === 'true'
                : said;
      return { do: 'set', [key]: to } as Action;
    }
    case 'words':
      return { do: 'notify', who: ['all'], text };
    case 'zone':
      return { do: 'zone', zone: text as ZoneId };
    default:
      return { do: verb, ...(people.length > 0 ? { who: people } : {}) } as Action;
  }
}

const optionsOf = (text = ''): Map<string, string> =>
  new Map(
    text
      .split(', ')
      .filter(Boolean)
      .map((option) => [option.split(' ')[0]!, option.split(' ').slice(1).join(' ')]),
  );
const picked = <T>(options: Map<string, string>, keys: readonly string[], to: (text: string) => T): Record<string, T> =>
  Object.fromEntries(keys.filter((key) => options.has(key)).map((key) => [key, to(options.get(key)!)]));
const textOptions = (options: Map<string, string>, keys: readonly string[]) => picked(options, keys, (text) => text);
const numberOptions = (options: Map<string, string>, keys: readonly string[]) => picked(options, keys, Number);
const flagOptions = (options: Map<string, string>, keys: readonly string[]) => picked(options, keys, () => true);
