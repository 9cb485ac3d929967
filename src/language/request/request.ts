// A new mail → what it asks for.
import { languageOf } from '../languages.ts';
import type { NewInput, Request, Understood } from '../reading.ts';
import type { Clause } from './clauses.ts';
import { seatsOf } from './counts.ts';
import { errandRequest, errandsOf, type FoundErrand } from './errands.ts';
import { layOut, type NewMail, sentenceOf } from './mail.ts';
import { meetingRequest } from './meeting.ts';
import { partiesOf } from './parties.ts';
import { type Told, timesTold } from './timing.ts';
import type { Wish } from './words.ts';

/** What a new mail asks for; `unclear` holds the sentences to ask about. */
export function understandRequest(input: NewInput): Understood<Request> {
  const mail = layOut(input, languageOf(`${input.subject}\n\n${input.text}`));
  return { reading: requestOf(mail), why: [] };
}

// Of two requests in one mail the one for a meeting is read, else the first; the other is asked about.
function requestOf(mail: NewMail): Request {
  const told = timesTold(mail);
  const errands = errandsOf(mail);
  const wishes = wishesOf(mail, told, errands);
  // "I'm busy tomorrow. Also Monday until 11": nobody is there to meet.
  const alone = errands.length > 0 && partiesOf(mail).all.length === 0 && !isArranged(wishes);
  const meeting = alone
    ? undefined
    : wishes.size > 0 || errands.length === 0 || isLined(mail) || seatsOf(mail) !== undefined
      ? meetingRequest(mail, told, wishes)
      : undefined;
  if (meeting === undefined && errands.length > 0) return errandRequest(mail, foremost(errands), told);
  const doubtful = told.filter(
    ({ role, mentions }) => isDoubtful(role, meeting) && mentions.some(({ hours }) => hours),
  );
  // "so please just enter it" is the request itself.
  const isBooking = ({ clause }: FoundErrand): boolean =>
    meeting?.do === 'book' &&
    clause.runs.length === 0 &&
    mail.words.wishes.some(({ means, pattern }) => means === 'book' && pattern.test(clause.text));
  const others = errands.filter((one) => !isBooking(one));
  const clauses = [...doubtful, ...others].map(({ clause }) => clause);
  const unclear = [...new Set([...(meeting?.unclear ?? []), ...clauses.map((clause) => sentenceOf(mail, clause))])];
  return { ...(meeting ?? { do: 'unclear' }), ...(unclear.length > 0 && { unclear }) };
}

// `When: Mon 9 November 6:30`
const isLined = ({ lines }: NewMail): boolean => lines.some(({ key }) => /^(?:when|with|seats)$/.test(key));

// "I don't know how this works. When would Ann be free?": who asks for something asks for no help.
const foremost = (errands: readonly FoundErrand[]): readonly FoundErrand[] => {
  const others = errands.filter(({ errand }) => errand !== 'help');
  return others.length > 0 ? others : errands;
};

const isArranged = (wishes: ReadonlySet<Wish>): boolean =>
  wishes.has('find') || wishes.has('book') || wishes.has('arrange');

// Hours in words that nobody knows are no slots; where nothing is asked for, those put forward are asked about, too.
const isDoubtful = (role: Told['role'], meeting: Request | undefined): boolean =>
  role === 'unknown' ? meeting?.do !== 'book' && meeting?.do !== 'deal' : meeting === undefined && role === 'offer';

// A mere wish to meet counts where a time or a length stands beside it: "we should have lunch" asks for nothing.
function wishesOf(mail: NewMail, told: readonly Told[], beside: readonly FoundErrand[]): ReadonlySet<Wish> {
  const besideErrand = beside.length > 0;
  const found = new Set<Wish>();
  const errands = sentencesWithErrand(mail);
  let withOthers = false;
  for (const clause of mail.clauses) {
    // "We'd do it on Thursday at 9, so please just enter it": without an absence it is no block.
    const isEntry =
      clause.runs.length === 0 && beside.length === 1 && beside[0]!.clause === clause && isOffering(mail, told);
    if (!isEntry && mail.words.errands.some(({ pattern }) => pattern.test(clause.text))) continue;
    const wish = mail.words.wishes.find(({ pattern }) => pattern.test(clause.text))?.means;
    if (wish === undefined) continue;
    // "The service is on Saturday at 2, that's arranged. Find us an hour": another thing is settled.
    if (wish === 'book' && !mail.words.polite.test(clause.text) && isSaidOfOther(mail, clause, told)) continue;
    found.add(wish);
    // "I'm away on Friday. I need 45 minutes with Ann next week"
    withOthers ||= isTimeWithOthers.test(clause.text) && !errands.has(clause.sentence);
  }
  if (besideErrand && !found.has('find') && !found.has('book') && !withOthers && !isOffering(mail, told))
    return new Set();
  // "Search for meetings about the contract. The man from Vaillant is free at 2" offers nothing.
  const ofTime = beside.some(({ errand }) => /^(?:block|unblock|free|zone)$/.test(errand));
  const offered = told.flatMap(({ role, mentions }) => (role === 'offer' ? mentions : []));
  const several = offered.filter(({ hours }) => hours !== undefined).length > 1;
  return found.size === 0 && (ofTime || several) && isOffering(mail, told) ? new Set(['offer']) : found;
}

// A sentence whose times are none that is put forward, where the mail finds one elsewhere.
function isSaidOfOther({ clauses, words }: NewMail, clause: Clause, told: readonly Told[]): boolean {
  const isFind = clauses.some(({ text }) => words.wishes.find(({ pattern }) => pattern.test(text))?.means === 'find');
  const own = told.filter((one) => one.clause.sentence === clause.sentence);
  return isFind && own.length > 0 && own.every(({ role }) => role !== 'offer' && role !== 'bare');
}

// ` D with P `: letters as the clauses have them
const isTimeWithOthers = / D (?:\S+ ){1,3}[PE] /;

const sentencesWithErrand = ({ words, clauses }: NewMail): ReadonlySet<number> =>
  new Set(
    clauses
      .filter(({ text }) => words.errands.some(({ pattern }) => pattern.test(text)))
      .map(({ sentence }) => sentence),
  );

// "I'm away on Friday, so let's choose from these: Monday at 9, Tuesday at 4"
function isAnnounced({ clauses, words }: NewMail, clause: Clause): boolean {
  const before = clauses.slice(0, clauses.indexOf(clause)).filter(({ sentence }) => sentence === clause.sentence);
  const told = before.findLast(({ text }) => !words.bare.test(text))?.text ?? '';
  return (
    !words.errands.some(({ pattern }) => pattern.test(told)) &&
    words.wishes.some(({ means, pattern }) => means === 'offer' && pattern.test(told))
  );
}

// An hour put forward in other words than those of the errand.
function isOffering(mail: NewMail, told: readonly Told[]): boolean {
  const { words } = mail;
  const errands = sentencesWithErrand(mail);
  return told.some(
    ({ role, clause, mentions }) =>
      (role === 'offer' || role === 'bare') &&
      mentions.some(({ hours }) => hours !== undefined && hours.kind !== 'part') &&
      !words.errands.some(({ pattern }) => pattern.test(clause.text)) &&
      // "I'm busy tomorrow. Also Monday until 11."
      !(
        words.bare.test(clause.text) &&
        ((errands.has(clause.sentence) && !isAnnounced(mail, clause)) ||
          (words.adds.test(clause.text) && errands.has(clause.sentence - 1)))
      ),
  );
}
