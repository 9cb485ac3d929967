// New mails about the writer's own time, and questions to the bot.
import type { Minutes } from '../../values/instant.ts';
import { dayIn } from '../../values/wall.ts';
import type { Mention } from '../mention.ts';
import type { Request } from '../reading.ts';
import { type Here, nearest } from '../resolve.ts';
import { around, type Clause, pieceAt } from './clauses.ts';
import { unique } from './guests.ts';
import { addressesOf, type NewMail, written } from './mail.ts';
import { inTheirWeek, merged, spansSaid } from './spans.ts';
import type { Told } from './timing.ts';
import { withinOf } from './within.ts';
import type { Errand, RequestWords } from './words.ts';

export interface FoundErrand {
  readonly errand: Errand;
  readonly clause: Clause;
  readonly match: RegExpExecArray;
}

/** The first that each clause asks for. */
export const errandsOf = (mail: NewMail): readonly FoundErrand[] => {
  const { clauses, words } = mail;
  return clauses.flatMap((clause) => {
    for (const { means, pattern } of words.errands) {
      const match = pattern.exec(clause.text);
      if (
        match !== null &&
        !(means === 'free' && namesInstant(clause)) &&
        !(
          (means === 'block' || means === 'unblock') &&
          (isAsked(clause, clauses, words) || isTimeless(clause, clauses) || isOfRoster(clause, mail))
        )
      )
        return [{ errand: means, clause, match }];
    }
    return [];
  });
};

// `Salomé - on leave from 25 to 29 May`, where other lines begin so, too: whose leave that is stands before it.
function isOfRoster(clause: Clause, { clauses, clean }: NewMail): boolean {
  const isNamed = (one: Clause): boolean => {
    const before = clauses[clauses.indexOf(one) - 1];
    const name = before?.pieces.filter(({ text }) => /\p{L}/u.test(text)) ?? [];
    if (before?.sentence !== one.sentence || !/^ [-:] /.test(one.text) || name.length < 1 || name.length > 2)
      return false;
    return name.every(({ begin }) => /^\p{Lu}\p{Ll}/u.test(clean.text.slice(begin, begin + 2)));
  };
  return isNamed(clause) && clauses.filter(isNamed).length > 1;
}

// "Check whether Ann is free on Thursday at 10 or Friday at 2" puts times to her.
const namesInstant = ({ runs }: Clause): boolean =>
  runs.flatMap(({ mentions }) => mentions).filter(({ hours }) => hours?.kind === 'at').length > 1;

// "Am I away on Friday?", but "I'm away on Friday, could you note that?" and "Could you block Friday?"
const isAsked = (clause: Clause, clauses: readonly Clause[], { polite }: RequestWords): boolean =>
  clause.question &&
  !polite.test(clause.text) &&
  clauses.findLast(({ sentence }) => sentence === clause.sentence) === clause;

// "I'm away" alone blocks nothing; "please block that" points back.
const isTimeless = (clause: Clause, clauses: readonly Clause[]): boolean =>
  !clauses.some(
    ({ sentence, runs }) =>
      runs.length > 0 &&
      (sentence === clause.sentence ||
        sentence === clause.sentence + 1 ||
        (clause.runs.length === 0 && sentence === clause.sentence - 1)),
  );

/** "busy at 2" is busy for an hour. */
const busyFor: Minutes = 60;

/** The request for the first errand of a mail, with the times, people or words that it names. */
export function errandRequest(mail: NewMail, errands: readonly FoundErrand[], told: readonly Told[]): Request {
  const [{ errand, clause, match }] = errands as readonly [FoundErrand];
  const same = errands.filter((one) => one.errand === errand).map((one) => one.clause);
  switch (errand) {
    case 'block':
    case 'unblock': {
      const spans = merged(timesOf(mail, same, told).flatMap((mention) => spansSaid(mention, mail.here, busyFor)));
      return { do: errand, ...(spans.length > 0 && { spans }) };
    }
    case 'free': {
      const who = mail.language.writer.has(match.groups?.['who'] ?? '')
        ? [mail.input.from]
        : unique(same.flatMap(({ pieces }) => addressesOf(pieces.map(({ token }) => token))));
      const timed = same.find(({ runs }) => runs.length > 0) ?? clause;
      const within = withinOf(timesOf(mail, [timed], told), mail.here);
      return { do: 'free', ...(who.length > 0 && { who }), ...(within && { within }) };
    }
    case 'agenda': {
      const timed = same.find(({ runs }) => runs.length > 0) ?? clause;
      const within = withinOf(timesOf(mail, [timed], told), mail.here);
      return { do: 'agenda', ...(within && { within }) };
    }
    case 'search': {
      const query = queryOf(mail, clause, match);
      return { do: 'search', ...(query && { query }) };
    }
    case 'zone': {
      const zone = clause.pieces[pieceAt(clause, clause.text.lastIndexOf(' Z ') + 1)]?.token.atom;
      // "I'm in Tokyo this week" is for this week alone.
      return zone?.kind === 'zone' && clause.runs.length === 0 ? { do: 'zone', zone: zone.zone } : { do: 'unclear' };
    }
    case 'help':
    case 'stop':
    case 'start':
      return { do: errand };
    default:
      return errand satisfies never;
  }
}

// The times of the clause, and those that stand bare in its sentence: "block Tuesday 2-4, and all of Friday".
function timesOf(mail: NewMail, own: readonly Clause[], told: readonly Told[]) {
  const { words, clauses } = mail;
  const [first] = own;
  const sentences = new Set(own.map(({ sentence }) => sentence));
  const beside = told.filter(
    ({ clause }) =>
      own.includes(clause) ||
      ((sentences.has(clause.sentence) || (words.adds.test(clause.text) && sentences.has(clause.sentence - 1))) &&
        (words.bare.test(clause.text) || isFurther(clause, mail)) &&
        clauses.indexOf(clause) > clauses.indexOf(first!)),
  );
  // "Please block these:" above a list.
  const same = told.filter(({ clause, role }) => sentences.has(clause.sentence) && role !== 'aside');
  const bare = told.filter(({ clause }) => words.bare.test(clause.text));
  // "I'm at home with her on 2 and 3 November. Please block this."
  const above = told.filter(({ clause, role }) => sentences.has(clause.sentence + 1) && role !== 'aside');
  // "I had a trip planned from 9 to 11 December: please unblock those days"
  const history = told.filter(({ clause }) => sentences.has(clause.sentence) || sentences.has(clause.sentence + 1));
  const listed = [beside, same, bare, above, history].find((one) => one.length > 0) ?? [];
  // "Next week is a mess, so please block: Thu and Fri all day"; not "He did three of them last week. I'm busy on Thursday"
  const before = told.slice(0, Math.max(0, told.indexOf(listed[0]!)));
  const week = before.findLast((one) => isWeek(one, mail.here))?.mentions ?? [];
  // "My leave on the 12th is off, I'm free on that day"
  const found = withoutWeeks(inTheirWeek([...week, ...listed.flatMap(({ mentions }) => mentions)]).slice(week.length));
  const named = found.filter(({ days }) => !isSameDay(days));
  // "I have the dentist on Thursday at 9:30, so block 9 to 11 that morning": the last word counts.
  const [closer, ...others] = found.filter(({ days, hours }) => isSameDay(days) && hours !== undefined);
  if (closer?.hours?.kind === 'span' && others.length === 0 && named.length === 1)
    return [{ ...closer, days: named[0]!.days! }];
  return onTheirDay(named.length > 0 ? named : found, told);
}

// "…, and again on Tuesday for the results"
const isFurther = (clause: Clause, { words }: NewMail): boolean =>
  clause.pieces.some((piece) => piece.run !== undefined && words.goesOn.test(around(clause, piece)));

// "Next week I'm busy on Wednesday at 9": the day says more than its week.
const withoutWeeks = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    ({ days, hours }) =>
      days?.kind !== 'week' ||
      hours !== undefined ||
      !mentions.some((one) => one.days?.kind === 'weekday' && one.days.within === days),
  );

const isSameDay = (days: Mention['days']): boolean => days?.kind === 'neighbour' && days.days === 0;

const isWeek = ({ mentions: [first, ...more] }: Told, here: Here): boolean => {
  if (more.length > 0 || first?.days?.kind !== 'week' || first.hours !== undefined) return false;
  const end = nearest({ days: first.days }, here)?.end;
  return end === undefined || end >= dayIn(here.now, here.zone);
};

function queryOf(mail: NewMail, clause: Clause, match: RegExpExecArray): string {
  const said = match.groups?.['query'] ?? '';
  const begin = match.index + match[0].lastIndexOf(said);
  const end = mail.words.queryEnd.exec(` ${said} `);
  const from = pieceAt(clause, begin);
  const until = end === null ? clause.pieces.length : pieceAt(clause, begin + end.index);
  return written(mail, clause.pieces.slice(from, Math.max(from, until)));
}

// "The course on Thursday is off. I have time from 9 to 5": hours alone are those of the one day named, or of nobody knows which.
function onTheirDay(mentions: readonly Mention[], told: readonly Told[]): readonly Mention[] {
  const isLone = ({ days, near, hours }: Mention): boolean =>
    days === undefined && near === undefined && hours !== undefined && hours.kind !== 'ahead';
  const lone = mentions.filter(isLone);
  const dated = mentions.filter(({ days }) => days !== undefined);
  const [day] = dated;
  if (lone.length > 0 && dated.length === 1 && day?.days !== undefined && day.hours === undefined)
    return lone.map((hour) => ({ ...hour, days: day.days! }));
  const named = told.some((one) => one.mentions.some(({ days }) => days !== undefined));
  return named ? mentions.filter((one) => !isLone(one)) : mentions;
}
