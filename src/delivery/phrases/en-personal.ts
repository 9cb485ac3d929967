// English: letters about no event, which answer what concerns their reader alone.

/** Why a mail could not be read, and what to do instead. */
const troubles: Readonly<Record<string, readonly [why: string, instead: string]>> = {
  encrypted: ['it is encrypted.', 'please send it again as plain text.'],
  winmail: ['it came as a winmail.dat file, which only Outlook reads.', 'please send it again as plain text.'],
  empty: ['it was empty.', 'please write whom you want to meet and when you could.'],
  crowded: ['it names more people than one mail may.', 'please send it again to 50 people at most.'],
};
const intricate = ['it was too large or too intricate.', 'please send it again as plain text.'] as const;

export const personal = {
  event: 'The event',
  organizer: 'the organizer',
  subjects: {
    help: 'What Parley does',
    unclear: 'Your mail to Parley',
    stopped: 'No more mail from Parley',
    started: 'Mail from Parley again',
    zone: 'Your time zone',
    refused: 'Your mail to Parley',
    unreadable: 'Your mail to Parley',
    login: 'Your link to Parley',
    'time-blocked': 'Your time',
    'time-freed': 'Your time',
    'time-refused': 'Your time',
    'free-times': 'Free times',
    agenda: 'Your meetings',
    digest: 'Your week',
    search: 'Your search',
  },
  trouble: (trouble: string): { readonly why: string; readonly instead: string } => {
    const [why, instead] = Object.hasOwn(troubles, trouble) ? troubles[trouble]! : intricate;
    return { why, instead };
  },
  /** From the first to the last day of a stretch: `on Friday 6 March 2026`, `from … to …`. */
  stretch: (first: string, last: string): string => (first === last ? `on ${first}` : `from ${first} to ${last}`),
  /** One meeting as a line: when, what, with whom, where. */
  meeting: (when: string, title: string, others: string, place: string): string =>
    `${when}: ${title}${others === '' ? '' : `, with ${others}`}${place === '' ? '' : `, at ${place}`}`,
  /** A meeting in the way, as a line. */
  booked: (when: string, title: string | undefined): string => (title === undefined ? when : `${when}: “${title}”`),
  /** Where a meeting stands that has no time yet, or none any more. */
  stands: {
    draft: 'a draft, not sent yet',
    proposing: 'no time settled yet',
    confirmed: 'settled',
    over: 'over',
    cancelled: 'called off',
  },
};
