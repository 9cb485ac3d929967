// Tiny stories: who says what, who is told, how the event stands after. A story is told again from its inputs, and must come out as written.
import type { Action, AnswerValue, Reading, Request, SaidSpan } from '../../src/language/reading.ts';
import type { Cause, Said, World } from '../../src/scheduling/cause.ts';
import { type Decision, decide } from '../../src/scheduling/decide.ts';
import { nextDue } from '../../src/scheduling/due.ts';
import type { Event } from '../../src/scheduling/event.ts';
import { type Entry, fold } from '../../src/scheduling/journal.ts';
import type { Notice } from '../../src/scheduling/notice.ts';
import { chosen } from '../../src/scheduling/question.ts';
import { inState } from '../../src/scheduling/seats.ts';
import { offeredSlots, openSlots } from '../../src/scheduling/slots.ts';
import { missing } from '../../src/scheduling/standing.ts';
import type { EmailAddress, Mailbox } from '../../src/values/address.ts';
import type { EventId, PartyId } from '../../src/values/ids.ts';
import { type Instant, plus } from '../../src/values/instant.ts';
import { addDays, addMinutes, dayOf, type PlainDay, toInstant, toWall, type WallTime } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';

const id = 'eaaaaaaaaaaaaaaaa' as EventId;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const monday = '2026-03-02' as PlainDay;
const gathering = 60_000;

export const addressOf = (name: string): EmailAddress => `${name.toLowerCase()}@example.com` as EmailAddress;

/** What has happened so far in a story. */
interface Stage {
  zone: ZoneId;
  now: Instant;
  event: Event | undefined;
  journal: Entry[];
  people: Map<PartyId, Mailbox>;
  known: Map<string, NonNullable<ReturnType<NonNullable<World['known']>['get']>>>;
}

/** Tells one story anew: every line that says what somebody does, with what follows from it. */
export function retell(story: string): string {
  const stage: Stage = {
    zone: 'Europe/London' as ZoneId,
    now: '2026-03-02T09:00:00.000Z' as Instant,
    event: undefined,
    journal: [],
    people: new Map(),
    known: new Map(),
  };
  const lines = story.split('\n').filter((line) => !/^\s/.test(line) && line !== '');
  return lines.map((line) => [line, ...(line.startsWith('#') ? [] : perform(stage, line))].join('\n')).join('\n');
}

function perform(stage: Stage, line: string): string[] {
  // "at Tue 12:00": time passes, and nobody looks
  const at = /^at (.+)$/.exec(line);
  if (at) stage.now = toInstant(timeOf(at[1]!) as WallTime, stage.zone);
  // "after 59s": a little later
  const after = /^after (\d+)(s|m|h)$/.exec(line);
  if (after) stage.now = plus(stage.now, Number(after[1]) * { s: 1e3, m: 60e3, h: 3600e3 }[after[2] as 's']);
  // "known Bob stopped", "known Bob zone Asia/Tokyo", "known Bob busy Tue 10:00-11:00"
  const known = /^known (\w+) (\w+) ?(.*)$/.exec(line);
  if (known) return learn(stage, known[1]!, known[2]!, known[3]!);
  if (at || after) return [];
  const cause = causeOf(stage, line);
  const world: World = {
    now: stage.now,
    gathering,
    people: stage.people,
    known: stage.known,
    journal: stage.journal,
  };
  const result = decide(stage.event, cause, world);
  if (!result.ok) return [`  refused: ${Object.values(result.error).flat().map(show).join(' ')}`];
  return follow(stage, result.value);
}

function learn(stage: Stage, name: string, what: string, value: string): string[] {
  const key = addressOf(name);
  const before = stage.known.get(key) ?? {};
  const span = what === 'busy' || what === 'booked' ? spanOf(value) : undefined;
  const instants = span && {
    begin: toInstant(span.begin as WallTime, stage.zone),
    end: toInstant(span.end as WallTime, stage.zone),
    by: what === 'busy' ? ('blocked' as const) : ('event' as const),
  };
  stage.known.set(key, {
    ...before,
    ...(what === 'stopped' ? { stopped: true as const } : {}),
    ...(what === 'zone' ? { zone: value as ZoneId } : {}),
    ...(what === 'dailyMost' ? { dailyMost: Number(value) } : {}),
    ...(what === 'buffer' ? { buffer: Number(value) } : {}),
    ...(instants ? { busy: [...(before.busy ?? []), instants] } : {}),
  });
  return [];
}

function follow(stage: Stage, decision: Decision): string[] {
  stage.event = decision.event;
  stage.journal.push(...decision.entries);
  for (const effect of decision.effects)
    if (effect.do === 'contact')
      stage.people.set(effect.party, { address: effect.address, ...(effect.name ? { name: effect.name } : {}) });
  // The journal is the truth: every story proves the fold on its way.
  const folded = fold(id, stage.journal);
  if (JSON.stringify(sorted(folded)) !== JSON.stringify(sorted(decision.event))) throw new Error('The fold differs.');
  const told = decision.notices.map((notice) => `  ${showNotice(stage, notice)}`);
  return [...told, `  = ${stand(stage, decision.event)}`];
}

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )
    : Array.isArray(value)
      ? value.map(sorted)
      : value;

// ── what is done ──

function causeOf(stage: Stage, line: string): Cause {
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

/** "Tue 10:00" (half an hour), "Tue 10:00-11:30", "Tue", "Tue-Thu"; "Tue+1" is a week later. */
function spanOf(text: string): SaidSpan {
  const [, from = '', to] = /^(.+?)(?:-(\d\d:\d\d|[A-Z].*))?$/.exec(text) ?? [];
  const begin = timeOf(from);
  if (begin.length === 10) return { begin, end: to === undefined ? begin : timeOf(to) };
  if (to === undefined) return { begin, end: addMinutes(begin as WallTime, 30) };
  return { begin, end: /^\d/.test(to) ? (`${dayOf(begin as WallTime)}T${to}` as WallTime) : timeOf(to) };
}

/** "Tue", "Tue 10:00", "Tue+1 10:00" */
function timeOf(text: string): WallTime | PlainDay {
  const parts = /^(\w{3})([+-]\d+)?(?: (\d\d:\d\d))?$/.exec(text.trim());
  if (parts === null || !weekdays.includes(parts[1]!)) throw new Error(`"${text}" is no time in a story.`);
  const day = addDays(monday, weekdays.indexOf(parts[1]!) + 7 * Number(parts[2] ?? 0));
  return parts[3] === undefined ? day : (`${day}T${parts[3]}` as WallTime);
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

function partyNamed(stage: Stage, name: string): PartyId {
  const found = [...stage.people].find(([, { address }]) => address === addressOf(name));
  return found?.[0] ?? ('p99' as PartyId);
}

// ── what is seen ──

const nameOf = (stage: Stage, party: string): string => {
  const address = stage.people.get(party as PartyId)?.address ?? party;
  return `${address[0]!.toUpperCase()}${address.slice(1).replace(/@.*/, '')}`;
};

/** "Bob: invitation", "Ann, at once: receipt unclear[the week after]" */
function showNotice(stage: Stage, notice: Notice): string {
  const { to, wait, kind, ...rest } = notice;
  const facts = Object.entries(rest)
    .filter(([key]) => key !== 'entry')
    .map(([key, value]) => `${key} ${showFact(stage, value)}`);
  return `${nameOf(stage, to)}${wait ? '' : ', at once'}: ${[kind, ...facts].join('; ')}`;
}

function showFact(stage: Stage, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => showFact(stage, one)).join(' ');
  if (value !== null && typeof value === 'object') {
    if ('yes' in value) return showRanked(stage, value as never);
    return Object.values(value)
      .map((one) => showFact(stage, one))
      .join('/');
  }
  return show(typeof value === 'string' && /^p\d+$/.test(value) ? nameOf(stage, value) : value);
}

/** "2[yes Ann Bob, no Carol]" */
function showRanked(
  stage: Stage,
  ranked: Record<'yes' | 'maybe' | 'no' | 'missing', string[]> & { n: number },
): string {
  const groups = (['yes', 'maybe', 'no', 'missing'] as const)
    .filter((key) => ranked[key].length > 0)
    .map((key) => `${key} ${ranked[key].map((party) => nameOf(stage, party)).join(' ')}`);
  return `${ranked.n}[${groups.join(', ')}]`;
}

/** Wall times and instants as "Tue 10:00". */
function show(value: unknown): string {
  const text = String(value);
  const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)
    ? text
    : /^\d{4}-\d\d-\d\dT.*Z$/.test(text)
      ? toWall(text as Instant, 'Europe/London' as ZoneId)
      : undefined;
  return wall === undefined ? text : showWall(wall as WallTime);
}

function showWall(wall: WallTime): string {
  const days = Math.round((Date.parse(`${dayOf(wall)}T00:00Z`) - Date.parse(`${monday}T00:00Z`)) / 86_400_000);
  const week = Math.floor(days / 7);
  const sign = week > 0 ? `+${week}` : week < 0 ? `${week}` : '';
  return `${weekdays[((days % 7) + 7) % 7]}${sign} ${wall.slice(11)}`;
}

/** "proposing; open 1 2; offered 4; missing Bob" */
function stand(stage: Stage, event: Event): string {
  const list = (name: string, items: readonly (string | number)[]): string[] =>
    items.length > 0 ? [`${name} ${items.join(' ')}`] : [];
  const isLive = event.state === 'proposing';
  const { settled } = event;
  const due = nextDue(event);
  return [
    event.state,
    ...list('needs', event.needs),
    ...list('open', isLive ? openSlots(event, stage.now).map(({ n }) => n) : []),
    ...list('offered', isLive ? offeredSlots(event, stage.now).map(({ n }) => n) : []),
    ...(settled ? [`settled ${settled.n} ${showWall(settled.begin)}-${settled.end.slice(11)}`] : []),
    ...(event.seats === undefined ? [] : seatsOf(stage, event)),
    ...(event.state === 'draft' || event.seats !== undefined
      ? []
      : list(
          'missing',
          missing(event, stage.now).map(({ id: party }) => nameOf(stage, party)),
        )),
    ...(due === undefined ? [] : [`next ${show(due)}`]),
  ].join('; ');
}

/** "held Bob Carol+1; offered Dave; waiting Eve" */
function seatsOf(stage: Stage, event: Event): string[] {
  const states = ['held', 'offered', 'queued', 'maybe', 'waiting', 'lapsed', 'declined'] as const;
  return states.flatMap((state) => {
    const guests = inState(event, state).map(
      ({ id: party, seat }) => `${nameOf(stage, party)}${seat.places > 1 ? `+${seat.places - 1}` : ''}`,
    );
    return guests.length > 0 ? [`${state} ${guests.join(' ')}`] : [];
  });
}
