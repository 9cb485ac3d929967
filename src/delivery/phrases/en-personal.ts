// English: letters about no event, which answer what concerns their reader alone.

const troubles: Readonly<Record<string, string>> = {
  encrypted: 'it is encrypted.',
  winmail: 'it came as a winmail.dat file, which only Outlook reads.',
  empty: 'it was empty.',
};

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
  /** Why a mail could not be read. */
  trouble: (trouble: string): string =>
    Object.hasOwn(troubles, trouble) ? troubles[trouble]! : 'it was too large or too intricate.',
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
