// A new mail → what it asks for.
import { type EmailAddress, parseAddress, sameAddress } from '../../values/address.ts';
import { formatDuration } from '../../values/duration.ts';
import type { Minutes } from '../../values/instant.ts';
import { addDays, type PlainDay, toInstant, toWall, type WallTime } from '../../values/wall.ts';
import { parseZone, type ZoneId } from '../../values/zone.ts';
import type { Token } from '../atoms.ts';
import { english } from '../en/english.ts';
import type { Language, LineKey } from '../language.ts';
import { tokensOf } from '../lexer.ts';
import type { Mention } from '../mention.ts';
import { zoneNamed } from '../neutral/zones.ts';
import { spansOf, wholeDaysIn } from '../offers.ts';
import { type People, peopleAmong } from '../people.ts';
import type { NewInput, Request, RequestKind, SaidSpan, Understood, Visibility } from '../reading.ts';
import { deadlineOf, timeItself, wordsOf } from '../reply/actions.ts';
import { clausesOf } from '../reply/clauses.ts';
import type { ReadSentence } from '../reply/said.ts';
import { nearest } from '../resolve.ts';
import { asWritten, type CleanText, cleanText } from '../text/clean.ts';
import { bodyOf } from '../text/letter.ts';
import { sentencesOf } from '../text/sentences.ts';
import { readTimes } from '../times.ts';
import { type Ask, type Detail, type Facts, factsOf, isMeeting } from './facts.ts';
import { type KeyLine, keyLinesOf } from './keyLines.ts';
import { placeIn } from './place.ts';
import { withinOf } from './within.ts';

const usualDuration: Minutes = 30;

export function understandRequest(input: NewInput): Understood<Request> {
  const language = english;
  const subject = titleOf(input.subject);
  const empty = input.text.trim() === '';
  const clean = cleanText(empty ? subject : input.text);
  const body = bodyOf(clean.text, language.letter);
  const { lines, prose } = keyLinesOf(body.text, language.keys);
  const people = peopleOf(input, body.text, lines);
  const mentions = readTimes(prose, { locale: language.code, zone: input.zone });
  const lex = {
    language,
    speaksFor: true,
    namesSlot: () => true,
    isLabel: () => false,
    mostLabel: 0,
    people: people.named,
  };
  const sentences = sentencesOf(prose).map((sentence): ReadSentence => {
    const tokens = tokensOf(prose, sentence, mentions, lex);
    return {
      tokens,
      clauses: clausesOf(tokens, language, language.requests),
      question: sentence.question,
      paragraph: sentence.paragraph,
    };
  });
  const facts = factsOf(sentences, language);
  const reader = new RequestReader(input, clean, language, lines, facts, people, subject);
  return { reading: reader.request(), why: [] };
}

// `Re: [EXT] Fwd: Board prep` → `Board prep`
function titleOf(subject: string): string {
  const marks =
    /^\s*(?:(?:re|fwd?|fw|aw|wg|sv|vs|antw|tr|rv|ref|r|i|enc|doorst|vb|odp|pd|ynt|ilt)(?:\[\d+\])?\s*:|\[[^\]]*\])\s*/i;
  let title = subject.replace(/\s+/g, ' ').trim();
  while (marks.test(title)) title = title.replace(marks, '');
  return title.replace(/\s*\[[^\]]*\]\s*/g, ' ').trim();
}

interface KnownPeople {
  readonly named: People;
  /** In the order of the contract: To, Cc, the `With:` line, the text. */
  readonly inOrder: (text: readonly EmailAddress[]) => readonly EmailAddress[];
}

function peopleOf(input: NewInput, text: string, lines: readonly KeyLine[]): KnownPeople {
  const inText = addressesIn(text);
  const withLine = lines
    .filter(({ key }) => key === 'with' || key === 'optional')
    .flatMap(({ value }) => addressesIn(value));
  const known = Object.keys(input.names ?? {}).flatMap((name) => {
    const address = parseAddress(name);
    return address.ok ? [address.value] : [];
  });
  const all = unique([...input.to, ...input.cc, ...withLine, ...inText, ...known]).filter(
    (one) => !sameAddress(one, input.from),
  );
  return {
    named: peopleAmong(all, input.names),
    inOrder: (text) =>
      unique([...input.to, ...input.cc, ...withLine, ...text]).filter((one) => !sameAddress(one, input.from)),
  };
}

const addressesIn = (text: string): readonly EmailAddress[] =>
  (text.match(/[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[\p{L}\d-]+/gu) ?? []).flatMap((word) => {
    const address = parseAddress(word);
    return address.ok ? [address.value] : [];
  });

function unique(addresses: readonly EmailAddress[]): readonly EmailAddress[] {
  return addresses.filter((one, at) => addresses.findIndex((other) => sameAddress(one, other)) === at);
}

class RequestReader {
  readonly #input: NewInput;
  readonly #clean: CleanText;
  readonly #language: Language;
  readonly #lines: readonly KeyLine[];
  readonly #facts: Facts;
  readonly #people: KnownPeople;
  readonly #subject: string;
  readonly #unclear: string[] = [];

  constructor(
    input: NewInput,
    clean: CleanText,
    language: Language,
    lines: readonly KeyLine[],
    facts: Facts,
    people: KnownPeople,
    subject: string,
  ) {
    this.#input = input;
    this.#clean = clean;
    this.#language = language;
    this.#lines = lines;
    this.#facts = facts;
    this.#people = people;
    this.#subject = subject;
  }

  request(): Request {
    const { asks, actions, absences } = this.#facts;
    const meeting = this.#meeting();
    if (meeting !== undefined) {
      for (const ask of asks) if (!isMeeting(ask.do)) this.#unclear.push(this.#said(ask.sentence));
      for (const absence of absences) this.#unclear.push(this.#said(absence.sentence));
      return { ...meeting, ...this.#doubts() };
    }
    const [ask] = asks.filter((one) => !isMeeting(one.do));
    const diary = ask && this.#diary(ask);
    if (diary !== undefined) return { ...diary, ...this.#doubts() };
    const spans = absences.flatMap(({ mentions }) => this.#spans(mentions));
    if (spans.length > 0) return { do: 'block', spans: merged(spans) };
    for (const { action, held } of actions) {
      if (action.do === 'help' || action.do === 'stop' || action.do === 'start') return { do: action.do };
      const zone = held('Z')[0]?.atom;
      if (action.do === 'zone' && zone?.kind === 'zone') return { do: 'zone', zone: zone.zone };
    }
    return { do: 'unclear', ...this.#doubts() };
  }

  #doubts(): { unclear?: readonly string[] } {
    return this.#unclear.length > 0 ? { unclear: [...new Set(this.#unclear)] } : {};
  }

  #said(sentence: ReadSentence): string {
    const { tokens } = sentence;
    return asWritten(this.#clean, tokens[0]!.begin, Math.min(this.#clean.text.length, tokens.at(-1)!.end + 1));
  }

  /** The zone in which the mail's times are said. */
  get #zone(): ZoneId {
    const value = this.#line('zone');
    if (value === undefined) return this.#input.zone;
    const zone = parseZone(value);
    return zone.ok ? zone.value : (zoneNamed(value) ?? this.#input.zone);
  }

  get #here() {
    return { now: this.#input.now, zone: this.#zone };
  }

  #line(key: LineKey): string | undefined {
    return this.#lines.find((line) => line.key === key)?.value;
  }

  #detail(key: Detail['key']): Detail | undefined {
    return this.#facts.details.findLast((detail) => detail.key === key);
  }

  #spans(mentions: readonly Mention[], duration: Minutes = 60): readonly SaidSpan[] {
    return mentions.flatMap((mention) => this.#spanned(mention, duration));
  }

  #spanned(mention: Mention, duration: Minutes): readonly SaidSpan[] {
    const here = this.#here;
    const { days } = mention;
    if (
      days?.kind === 'open' &&
      (days.side === 'until' || days.side === 'before' || days.side === 'through' || days.side === 'by') &&
      mention.hours === undefined
    ) {
      const when = nearest(mention, here);
      const begin = toWall(here.now, here.zone).slice(0, 10) as PlainDay;
      return when?.end === undefined || when.end < begin ? [] : [{ begin, end: when.end }];
    }
    // "Monday to Wednesday at 10": on each of them.
    if (days?.kind === 'span' && mention.hours !== undefined && mention.through !== true) {
      const range = nearest({ days }, here);
      if (range?.begin !== undefined && range.end !== undefined && range.open === undefined) {
        const spans: SaidSpan[] = [];
        for (let day = range.begin as PlainDay; day <= range.end && spans.length < 14; day = addDays(day, 1))
          spans.push(
            ...this.#converted(
              spansOf(
                {
                  ...mention,
                  days: {
                    kind: 'date',
                    year: Number(day.slice(0, 4)),
                    month: Number(day.slice(5, 7)),
                    day: Number(day.slice(8)),
                  },
                },
                here,
                duration,
              ),
            ),
          );
        return spans;
      }
    }
    return this.#converted(spansOf(mention, here, duration));
  }

  /** Times said in the zone of a `Time zone:` line, in the writer's. */
  #converted(spans: readonly SaidSpan[]): readonly SaidSpan[] {
    const { zone } = this.#input;
    const from = this.#zone;
    if (from === zone) return spans;
    const moved = (time: SaidSpan['begin']): SaidSpan['begin'] =>
      time.length === 10 ? time : toWall(toInstant(time as WallTime, from), zone);
    return spans.map(({ begin, end }) => ({ begin: moved(begin), end: moved(end) }));
  }

  #meeting(): Request | undefined {
    const asks = this.#facts.asks.filter((one) => isMeeting(one.do));
    const seats = this.#seats();
    const whenLines = this.#lines.filter(({ key }) => key === 'when');
    const lineTimes = whenLines.flatMap(({ value }) =>
      readTimes(value, { locale: this.#language.code, zone: this.#input.zone }).filter(({ kind }) => kind === 'time'),
    );
    const inProse = [...asks.flatMap(({ mentions }) => mentions), ...this.#facts.offered];
    const times = lineTimes.length > 0 ? lineTimes : this.#inContext(inProse);
    const parties = this.#parties(seats !== undefined);
    const flagged = this.#lines.some(({ key }) => key === 'duration' || key === 'where' || key === 'with');
    if (
      asks.length === 0 &&
      seats === undefined &&
      whenLines.length === 0 &&
      !(times.length > 0 && parties.length > 0) &&
      !flagged
    )
      return undefined;
    if (asks.length === 0 && seats === undefined && whenLines.length === 0 && this.#facts.asks.length > 0)
      return undefined;
    const duration = this.#duration();
    const hours = times.filter(({ hours }) => hours !== undefined);
    const precise = hours.length > 0 ? hours : times;
    const slots = unrepeated(
      precise.flatMap((mention) => this.#spanned(mention, duration ?? mention.length ?? usualDuration)),
    );
    const kind = this.#kind(asks, seats, times, slots, duration);
    const within = kind === 'find' ? withinOf(this.#withinTimes(times), this.#here) : undefined;
    const title = this.#title();
    const location = this.#location();
    const deadline = this.#deadline();
    const category = this.#line('category') ?? this.#held('category', 'text');
    const atATime = this.#count('atATime');
    return {
      do: kind,
      ...(title !== '' && { title }),
      ...(parties.length > 0 && { parties }),
      ...(kind !== 'find' && slots.length > 0 && { slots }),
      ...(within && { within }),
      ...(duration && { duration: formatDuration(duration) }),
      ...(location && { location }),
      ...(deadline && { deadline }),
      ...(category && { category }),
      ...(kind === 'deal' && seats !== undefined && { seats }),
      ...(kind === 'deal' && atATime !== undefined && { atATime }),
      ...this.#flags(),
    };
  }

  #kind(
    asks: readonly Ask[],
    seats: number | undefined,
    times: readonly Mention[],
    slots: readonly SaidSpan[],
    duration: Minutes | undefined,
  ): RequestKind {
    if (seats !== undefined) return 'deal';
    const says = new Set(asks.map((ask) => ask.do));
    const hours = times.filter(({ hours }) => hours !== undefined && hours.kind !== 'part');
    const instants = hours.filter(({ hours }) => hours?.kind === 'at' || hours?.kind === 'span');
    if (says.has('book')) {
      if (slots.length > 1) return 'propose';
      return times.length > 0 && times.every(({ hours }) => hours === undefined) && duration !== undefined
        ? 'find'
        : 'book';
    }
    if (says.has('find'))
      return instants.length > 1 && !instants.every(({ hours }) => hours?.kind === 'span') ? 'propose' : 'find';
    if (says.has('arrange') && !says.has('propose'))
      return hours.length > 0 || this.#line('when') !== undefined ? 'propose' : 'find';
    return slots.length > 0 ? 'propose' : 'find';
  }

  // "Next week? Tuesday at 10 or Thursday at 2": the weekdays are those of that week.
  #inContext(mentions: readonly Mention[]): readonly Mention[] {
    let week: Mention['days'];
    return mentions.flatMap((mention): readonly Mention[] => {
      const { days } = mention;
      if (days?.kind === 'week' && mention.hours === undefined && days.part === undefined) week = days;
      if (
        days?.kind === 'weekday' &&
        days.which === undefined &&
        days.within === undefined &&
        days.weeks === undefined &&
        week !== undefined
      )
        return [{ ...mention, days: { ...days, within: week } }];
      return [mention];
    });
  }

  #withinTimes(times: readonly Mention[]): readonly Mention[] {
    // "next week, Tuesday or Wednesday": the days say more than the week.
    const narrow = times.filter(({ days }) => days?.kind !== 'week' && days?.kind !== 'month');
    return narrow.length > 0 ? narrow : times;
  }

  #parties(deals: boolean): readonly EmailAddress[] {
    const inText = this.#facts.tokens.flatMap((token, at, all) => {
      const { atom } = token;
      if (atom?.kind === 'address')
        return all.slice(Math.max(0, at - 3), at).some(({ word }) => this.#language.noParty.has(word))
          ? []
          : [atom.address];
      if (atom?.kind !== 'person') return [];
      if (atom.addresses.length > 1) this.#unclear.push(this.#clean.text.slice(token.begin, token.end));
      return atom.addresses.length === 1 ? [atom.addresses[0]!] : [];
    });
    const withNames = this.#lines
      .filter(({ key }) => key === 'with' || key === 'optional')
      .flatMap(({ value }) => this.#namesIn(value));
    const all = this.#people.inOrder([...withNames, ...inText]).filter((one) => !sameAddress(one, this.#input.from));
    return deals ? this.#byPriority(all) : all;
  }

  #namesIn(value: string): readonly EmailAddress[] {
    return value.split(/[,;&]|\band\b/).flatMap((part) => {
      const found = /@/.test(part) ? addressesIn(part) : this.#people.named(part.trim().split(/\s+/)[0] ?? '');
      if (found.length > 1) this.#unclear.push(part.trim());
      return found.length === 1 ? found : [];
    });
  }

  // "Ann first, then the others in the order on cc"
  #byPriority(all: readonly EmailAddress[]): readonly EmailAddress[] {
    const ordered = this.#facts.details.filter(({ key }) => key === 'order');
    const named = [...new Set(ordered.map(({ sentence }) => sentence))].flatMap(({ tokens }) => addressesOf(tokens));
    return unique([...named, ...all]).filter((one) => all.some((other) => sameAddress(one, other)));
  }

  #duration(): Minutes | undefined {
    const line = this.#line('duration');
    const said = line === undefined ? undefined : durationIn(line, this.#language);
    if (said !== undefined) return said;
    const lengths = this.#facts.details
      .filter(({ key }) => key === 'duration')
      .flatMap(({ clause }) => this.#lengthsIn(clause));
    const beside = [...this.#facts.own].flatMap((tokens) => this.#lengthsIn(tokens));
    const mentioned = [...this.#facts.asks.flatMap(({ mentions }) => mentions), ...this.#facts.offered].flatMap(
      ({ length }) => length ?? [],
    );
    return lengths.at(-1) ?? beside[0] ?? mentioned[0];
  }

  #lengthsIn(tokens: readonly Token[]): readonly Minutes[] {
    return tokens.flatMap(({ atom }, at) => {
      if (atom?.kind !== 'duration' || atom.minutes <= 0 || atom.minutes > 24 * 60) return [];
      const around = [tokens[at - 1], tokens[at + 1], tokens[at - 2]];
      return around.some(
        (token) => token !== undefined && token.atom === undefined && this.#language.noLength.has(token.word),
      )
        ? []
        : [atom.minutes];
    });
  }

  #seats(): number | undefined {
    const line = this.#line('seats');
    const said = line === undefined ? undefined : numberIn(line, this.#language);
    return said ?? this.#count('seats');
  }

  #count(key: 'seats' | 'atATime' | 'atLeast'): number | undefined {
    if (key === 'atATime') {
      const line = this.#line('atATime');
      const said = line === undefined ? undefined : numberIn(line, this.#language);
      if (said !== undefined) return said;
    }
    for (const detail of this.#facts.details) {
      if (detail.key !== key) continue;
      const held = detail.held('count');
      const token = held.find(({ atom }) => atom?.kind !== 'modifier');
      if (token === undefined) {
        if (key === 'atATime') return 1;
        continue;
      }
      const value =
        token.atom?.kind === 'number'
          ? token.atom.value
          : token.atom?.kind === 'labels'
            ? token.atom.numbers[0]
            : this.#language.numbers.values.get(token.word);
      if (value !== undefined && Number.isInteger(value) && value > 0) return value;
    }
    return undefined;
  }

  #held(key: Detail['key'], name: string): string | undefined {
    const detail = this.#detail(key);
    return detail && wordsOf(detail.held(name), this.#clean);
  }

  #title(): string {
    return this.#line('title') ?? this.#held('title', 'text') ?? this.#subject;
  }

  #location(): string | undefined {
    const line = this.#line('where');
    if (line !== undefined) return line.replace(/[.\s]+$/, '');
    const said = this.#held('location', 'text');
    if (said !== undefined) return said;
    for (const tokens of this.#facts.own) {
      const place = placeIn(tokens, this.#clean.text, this.#language);
      if (place !== undefined) return asWritten(this.#clean, place.begin, place.end);
    }
    return undefined;
  }

  #deadline(): Request['deadline'] {
    const line = this.#line('deadline');
    if (line !== undefined) {
      const [mention] = readTimes(line, { locale: this.#language.code, zone: this.#input.zone }).filter(
        ({ kind }) => kind === 'time',
      );
      const begin = mention && nearest(timeItself(mention), this.#here)?.begin;
      if (begin !== undefined) return this.#converted([{ begin, end: begin }])[0]!.begin;
    }
    const detail = this.#detail('deadline');
    return detail && deadlineOf(detail.held('T'), { here: this.#here });
  }

  #flags(): Partial<Request> {
    const { details } = this.#facts;
    const has = (key: Detail['key']): boolean => details.some((detail) => detail.key === key);
    const optional = [
      ...this.#lines.filter(({ key }) => key === 'optional').flatMap(({ value }) => this.#namesIn(value)),
      ...details.filter(({ key }) => key === 'optional').flatMap(({ clause }) => addressesOf(clause)),
    ];
    const visibility = (['all', 'counts', 'organizer'] as const).find(
      (one) => has(`visibility-${one}`) || this.#line('visibility')?.toLowerCase() === one,
    ) as Visibility | undefined;
    const description = this.#line('about');
    const atLeast = this.#count('atLeast');
    const claim = this.#detail('claim')?.held('D')[0]?.atom;
    const cutOff = this.#detail('cutOff');
    const cut = cutOff && deadlineOf(cutOff.held('T'), { here: this.#here });
    return {
      ...(description && { description }),
      ...(optional.length > 0 && { optional: unique(optional) }),
      ...(atLeast !== undefined && { atLeast }),
      ...(has('pick') && { pick: true }),
      ...(has('draft') && { draft: true }),
      ...(has('hold') && { hold: true }),
      ...(has('without') && { without: true }),
      ...(visibility && { visibility }),
      ...(claim?.kind === 'duration' && claim.minutes > 0 && { claim: formatDuration(claim.minutes) }),
      ...(cut && { cutOff: cut }),
    };
  }

  #diary(ask: Ask): Request | undefined {
    const times = this.#facts.asks.filter((one) => one.do === ask.do).flatMap(({ mentions }) => mentions);
    switch (ask.do) {
      case 'block':
      case 'unblock': {
        const absent = ask.do === 'block' ? this.#facts.absences.flatMap(({ mentions }) => mentions) : [];
        const spans = merged(this.#spans([...times, ...absent]));
        return { do: ask.do, ...(spans.length > 0 && { spans }) };
      }
      case 'free': {
        const who = unique(addressesOf(ask.clause));
        const self = who.length === 0 && ask.clause.some(({ word }) => word === 'i');
        const within = withinOf(times, this.#here);
        const asked = self ? [this.#input.from] : who;
        return { do: 'free', ...(asked.length > 0 && { who: asked }), ...(within && { within }) };
      }
      case 'agenda': {
        const within = withinOf(times, this.#here);
        return { do: 'agenda', ...(within && { within }) };
      }
      case 'search': {
        const query = wordsOf(beforeTimes(ask.held('query')), this.#clean);
        return { do: 'search', ...(query && { query }) };
      }
      default:
        return undefined;
    }
  }
}

const addressesOf = (tokens: readonly Token[]): readonly EmailAddress[] =>
  tokens.flatMap(({ atom }) =>
    atom?.kind === 'address'
      ? [atom.address]
      : atom?.kind === 'person' && atom.addresses.length === 1
        ? [atom.addresses[0]!]
        : [],
  );

const beforeTimes = (tokens: readonly Token[]): readonly Token[] => {
  const time = tokens.findIndex(
    ({ atom }) => atom?.kind === 'time' || atom?.kind === 'person' || atom?.kind === 'address',
  );
  return time < 1 ? tokens : tokens.slice(0, time);
};

function durationIn(line: string, language: Language): Minutes | undefined {
  const [duration] = readTimes(line, { locale: language.code }).filter(({ kind }) => kind === 'duration');
  if (duration?.length !== undefined) return duration.length;
  // `Duration: 45`   `Duration: 1:30`
  const clock = /^(\d{1,2}):(\d\d)\b/.exec(line);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^\d{1,3}$/.test(line.trim()) ? Number(line) : undefined;
}

function numberIn(line: string, language: Language): number | undefined {
  const digits = /\d{1,4}/.exec(line)?.[0];
  return digits === undefined ? language.numbers.values.get(line.trim().toLowerCase()) : Number(digits);
}

function unrepeated(spans: readonly SaidSpan[]): readonly SaidSpan[] {
  return spans.filter(
    (span, at) => spans.findIndex(({ begin, end }) => begin === span.begin && end === span.end) === at,
  );
}

/** Several whole days in a row are one span. */
function merged(spans: readonly SaidSpan[]): readonly SaidSpan[] {
  const found: SaidSpan[] = [];
  for (const span of unrepeated(spans)) {
    const last = found.at(-1);
    const follows =
      last !== undefined &&
      wholeDaysIn(last) > 0 &&
      wholeDaysIn(span) > 0 &&
      span.begin === addDays(last.end as PlainDay, 1);
    if (follows) found[found.length - 1] = { begin: last.begin, end: span.end };
    else found.push(span);
  }
  return found;
}
