// What is said when a request is not obeyed, before anything is decided; `refusals.ts` has what the domain refuses.
import { type Trouble, trouble } from './trouble.ts';

/** What happens on the way, before anything is decided. */
export const onTheWay = {
  lost: trouble(
    404,
    'Nothing here',
    'There is nothing at this address. If a letter led you here, its link may be cut off; try to copy it whole.',
  ),
  noEvent: trouble(404, 'No such event', 'There is no such event, or it is not yours to see.'),
  noRecord: trouble(404, 'No such record', 'There is nothing by this id here, or it is not yours to see.'),
  who: trouble(401, 'Who is asking?', 'Please open the link in your letter again, or sign in.'),
  whoApi: trouble(401, 'Who is asking?', 'Send a key (Authorization: Bearer …), or the token of your link as et.'),
  badKey: trouble(
    401,
    'Not a key',
    'This key is not, or no longer, valid. Make a new one on your account page or with "parley token ADDRESS".',
  ),
  badLink: trouble(
    401,
    'Not a link',
    'This link is not, or no longer, valid. Please open the newest letter about this event and use the link there.',
  ),
  deadLink: trouble(
    401,
    'This link has expired',
    'Links live until a month after their event. Ask for a fresh one, and it is mailed to you.',
  ),
  notYours: trouble(
    403,
    'Not yours to see',
    'This is for somebody else: the organizer of the event, or whoever runs Parley.',
  ),
  strangersTime: trouble(
    403,
    'Not yours to see',
    'Of somebody’s time you are told if you share an event with them, or a domain.',
  ),
  notOrganizer: trouble(
    403,
    'Not allowed to invite',
    'You may not make Parley write to others here. Whoever runs it can allow it (PARLEY_ORGANIZERS).',
  ),
  notCatalogue: trouble(
    403,
    'Not yours to change',
    'Categories and locations are kept by those who may invite others here (PARLEY_ORGANIZERS).',
  ),
  otherSite: trouble(
    403,
    'From another site',
    'This was sent from a page of another site, so nothing was done. Please use the page itself.',
  ),
  otherHost: trouble(
    421,
    'Another host',
    'Parley does not answer under this name. Use the address that it printed at its start, or set PARLEY_URL.',
  ),
  badUrl: trouble(400, 'Not an address', 'This address cannot be read.'),
  badRequest: trouble(
    400,
    'Cannot be read',
    'This request cannot be read. JSON must be complete and forms must be whole.',
  ),
  longUrl: trouble(414, 'Address too long', 'This address is too long to be one of ours. Shorten what you search for.'),
  method: trouble(405, 'Not that way', 'This can be looked at, but not changed that way.'),
  tooLarge: trouble(413, 'Too large', 'A request may hold 64 KiB at most.'),
  mediaType: trouble(
    415,
    'Another form, please',
    'The API takes JSON (Content-Type: application/json), pages take their own forms.',
  ),
  stale: trouble(412, 'Changed meanwhile', 'Somebody changed this since you looked. Fetch it again, then decide.'),
  keyReused: trouble(
    422,
    'Key used before',
    'This Idempotency-Key belongs to another request. Use a new one for each request.',
  ),
  bug: trouble(500, 'Our mistake', 'Something went wrong on our side, and nothing was changed. It has been noted.'),
  away: {
    ...trouble(
      503,
      'Not now',
      'Parley cannot store anything at the moment, so nothing was changed. Please try again in a few seconds.',
    ),
    retryAfter: 5,
  },
  full: {
    ...trouble(
      503,
      'No room',
      'The disk has no room left, so nothing was changed; reading still works. Please tell whoever runs this.',
    ),
    retryAfter: 60,
  },
} as const satisfies Readonly<Record<string, Trouble>>;

export const tooFast = (seconds: number): Trouble => ({
  ...trouble(429, 'Too fast', `That was more than Parley takes at once. Please try again in ${seconds} s.`),
  retryAfter: seconds,
});
