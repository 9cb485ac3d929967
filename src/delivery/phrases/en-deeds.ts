// English: what a change did, a phrase for each; and what the lettered choices of a question stand for.

const are = (names: string, count: number): string => `${names} ${count === 1 && names !== 'you' ? 'is' : 'are'}`;

export const deeds = {
  offered: (organizer: string, two: boolean): string =>
    two ? `offered; it is up to ${organizer} now` : `offered; ${organizer} decides whether to ask the others`,
  tabled: 'on the table',
  withdrawn: 'off the table',
  declined: 'not taken up',
  timeChanged: 'the new time',

  added: (name: string): string => `${name} is invited`,
  addedOptional: (name: string): string => `${name} is invited, and optional`,
  removed: (name: string): string => `${name} is taken off`,
  left: 'you are out of it, and hear no more of it',
  leftOther: (name: string): string => `${name} is out of it`,
  outside: 'you arrange it without taking part',
  backIn: (name: string): string => `${name} takes part again`,
  delegating: (organizer: string): string => `${organizer} is asked whether somebody else may go in your place`,
  replaced: (name: string): string => `somebody else goes in place of ${name}`,
  required: (name: string): string => `${name} is required now`,
  optional: (name: string): string => `${name} is optional now`,
  zone: (zone: string): string => `times are printed for ${zone} from now on`,

  settled: (when: string): string => `it is settled on ${when}`,
  unsettled: 'it is not settled any more; the times are open again',
  cancelled: 'it is called off',
  told: (names: string, count: number): string => `${are(names, count)} told how things stand`,
  reminded: (names: string, count: number): string => `${are(names, count)} reminded`,
  sent: (names: string, count: number): string => `${are(names, count)} asked`,
  keepPosted: 'you get a digest once a day while answers come in',
  notPosted: 'you get no more daily digests',
  started: 'Parley writes to you again',
  dropped: 'it is dropped, and nobody else has heard of it',
  pick: 'the best time is taken without asking you',
  hold: 'the times are held in calendars until one is settled',
  atLeast: (people: string): string => `it goes ahead once ${people} have said yes`,
  visibility: {
    all: 'everyone asked sees who answered what',
    counts: 'everyone asked sees how many can make each time, but not who',
    organizer: 'only the organizer sees the answers',
  },

  /** Where the writer stands in a seat-limited event. */
  seat: {
    held: 'you have a seat',
    maybe: 'no seat is kept for a maybe, but your place in line is; a “yes” takes a seat while there is one',
    queued: 'all seats are taken; you stand in line and hear at once when one comes free',
    declined: 'you are not coming; your seat goes to the next in line',
  },
  places: (count: number): string => `with places for ${count}`,

  /** Facts that people set, and set to nothing. */
  facts: {
    title: (value: string): string => (value === '' ? 'it has no title any more' : `it is called “${value}”`),
    description: (value: string): string => (value === '' ? 'it has no description any more' : `it is about: ${value}`),
    location: (value: string): string => (value === '' ? 'it has no place any more' : `the place is ${value}`),
    category: (value: string): string => (value === '' ? 'it has no category any more' : `the category is ${value}`),
    duration: (value: string): string => `it takes ${value}`,
    deadline: (value: string): string =>
      value === '' ? 'there is no deadline any more' : `answers are due by ${value}`,
    zone: (value: string): string => `the time zone is ${value}`,
    seats: (value: string): string => `there are ${value} seats`,
  },

  /** Lettered choices: what happens when its letter is the answer. */
  choice: {
    slot: (said: string, when: string): string => `${said}, ${when}`,
    propose: (when: string): string => `offer ${when}`,
    confirm: (slot: string): string => `settle on ${slot}`,
    confirmAny: 'settle it',
    cancel: 'call it off',
    send: 'yes, send it',
    drop: 'no, drop it',
    me: 'yes, that was me: go ahead',
    withdraw: (slot: string): string => `take ${slot} off the table`,
    move: (when: string): string => `move it to ${when}`,
    deadline: (when: string): string => `more time, until ${when}`,
    add: (names: string): string => `invite ${names}`,
    remove: (names: string): string => `take ${names} off`,
    optional: (names: string): string => `make ${names} optional`,
    required: (names: string): string => `make ${names} required`,
    notify: (names: string): string => `tell ${names} how things stand`,
    remind: (names: string): string => `remind ${names}`,
    everyone: 'everyone',
    pending: 'those who have not answered',
    delegate: (names: string): string => `let ${names} go instead`,
    zone: (zone: string, clock: string): string => `${zone}, where it is ${clock} now`,
    leave: 'leave this meeting',
    undo: 'take the last change back',
    status: 'show how it stands',
    log: 'show the log',
    help: 'show what Parley understands',
    stop: 'get no more mail from Parley',
    start: 'get mail from Parley again',
    /** Of a mail that may be the reader's. */
    mine: (what: string): string => `yes, take it as mine: ${what}`,
    notMine: 'no, leave it',
    none: 'none of these',
  },
};
