// Every letter that the golden files show: each kind of notice, and the combinations that matter.
import type { LetterRequest, Spoken } from '../../src/delivery/letter.ts';
import type { Event, Question } from '../../src/scheduling/event.ts';
import type { NoticeBody, Ranked } from '../../src/scheduling/notice.ts';
import type { EmailAddress } from '../../src/values/address.ts';
import type { PartyId } from '../../src/values/ids.ts';
import { plus } from '../../src/values/instant.ts';
import type { PlainDay } from '../../src/values/wall.ts';
import {
  ann,
  answered,
  answerPatches,
  answers,
  at,
  bob,
  carol,
  dave,
  entry,
  now,
  people,
  proposal,
  request,
  settledOn,
  slot,
  wall,
  withParty,
  zone,
} from './stage.ts';

const said = (party: PartyId, text: string, more: Partial<Spoken> = {}): Spoken => ({
  seq: 1,
  party,
  kind: 'said',
  text,
  ...more,
});
const words = [
  said(
    ann,
    'Hello all,\n\nlet’s go through the numbers before the board meets. Half an hour is enough, and I bring the biscuits.\n\nAnn',
  ),
];
const links = {
  page: 'https://parley.example.org/events/e1?et=t',
  log: 'https://parley.example.org/events/e1/log?et=t',
};

const ranked = (n: number, event: Event, by: Partial<Ranked>): Ranked => {
  const { begin, end } = event.slots.find((one) => one.n === n)!;
  return { n, begin, end, yes: [], maybe: [], no: [], missing: [], ...by };
};
const asking = (event: Event, who: PartyId, question: Question): Event => withParty(event, who, { question });

const twoAnswered = answered({ [bob]: { 1: 'unsaid', 2: 'yes', 3: 'maybe' } });
const allAnswered = answered({
  [bob]: { 1: 'no', 2: 'yes', 3: 'maybe' },
  [carol]: { 1: 'no', 2: 'yes', 3: 'yes' },
  [dave]: { 1: 'yes', 2: 'no', 3: 'yes' },
});
const settled = settledOn(2, allAnswered);
const untitled: Event = (({ title: _, ...rest }) => rest)(proposal);
const inBerlin = withParty(proposal, bob, { zone: zone('Europe/Berlin') });
const offered: Event = {
  ...twoAnswered,
  slots: [...twoAnswered.slots, slot(4, '06', '14:00', '14:30', { status: 'offered', by: bob, version: 1 })],
};
const tabled: Event = {
  ...allAnswered,
  version: 2,
  slots: [...proposal.slots, slot(4, '06', '14:00', '14:30', { by: bob, version: 2 })],
  answers: { ...allAnswered.answers, [bob]: { ...allAnswered.answers[bob], 4: { value: 'yes', version: 2 } } },
};
const keptAt: Event = {
  ...settled,
  slots: [...settled.slots, slot(4, '06', '14:00', '14:30', { status: 'declined', by: bob, version: 1 })],
};
const draft: Event = { ...proposal, state: 'draft', needs: ['approval'] };
const dinner: Event = (({ deadline: _, ...rest }) => ({
  ...rest,
  title: 'Dinner at Uno',
  location: 'Café Uno, 3 High Street',
  seats: 2,
  slots: [slot(1, '07', '19:00', '21:00')],
  answers: {},
  parties: proposal.parties.map((one) =>
    one.id === ann
      ? one
      : {
          ...one,
          seat: { state: 'offered' as const, priority: 1, places: 1, since: now, until: plus(now, 86_400_000) },
        },
  ),
}))(proposal);
const seated = (state: 'held' | 'lapsed' | 'declined', event = dinner): Event =>
  withParty(event, bob, { seat: { state, priority: 1, places: state === 'held' ? 2 : 1, since: now } });

const receipt = (
  event: Event,
  who: PartyId,
  more: Partial<Extract<NoticeBody, { kind: 'receipt' }>> = {},
): LetterRequest =>
  request(
    who,
    event,
    { kind: 'receipt', entry: 3, ...more },
    { entries: [entry(who, 'REPLY', answerPatches(event, who))], words },
  );

export const cases: Readonly<Record<string, LetterRequest>> = {
  // Asking for times
  invitation: request(bob, proposal, { kind: 'invitation' }, { first: true, words, links }),
  'invitation-without-web': request(carol, proposal, { kind: 'invitation' }, { first: true, words }),
  'invitation-in-berlin': request(bob, inBerlin, { kind: 'invitation' }, { first: true, words, links }),
  'invitation-copied': request(
    bob,
    withParty(proposal, bob, { copied: true }),
    { kind: 'invitation' },
    { first: true, words, links },
  ),
  'invitation-untitled-one-slot': request(
    bob,
    {
      ...untitled,
      visibility: 'organizer',
      location: 'Room 2',
      slots: [slot(1, '03', '10:00', '12:00')],
      parties: untitled.parties.slice(0, 2),
    },
    { kind: 'invitation' },
    { first: true },
  ),
  'invitation-guarded': request(
    bob,
    proposal,
    { kind: 'invitation' },
    { first: true, words: [said(ann, 'Buy now at evil.test!')], guarded: true },
  ),
  'invitation-picks-counts': request(
    bob,
    { ...proposal, pick: true, visibility: 'counts', hold: true },
    { kind: 'invitation' },
    { first: true, words },
  ),
  'invitation-at-least': request(bob, { ...proposal, atLeast: 3 }, { kind: 'invitation' }, { first: true, words }),
  tabled: request(carol, tabled, { kind: 'tabled', slots: [4] }, { links }),
  'tabled-twice': request(
    carol,
    { ...tabled, slots: [...tabled.slots, slot(5, '09', '11:00', '11:30', { version: 3 })] },
    [
      { kind: 'tabled', slots: [4] },
      { kind: 'tabled', slots: [5] },
    ],
  ),
  'tabled-again': request(carol, proposal, { kind: 'tabled', slots: [2, 3], again: true }),
  'changed-and-tabled': request(carol, { ...tabled, location: 'Room 2' }, [
    { kind: 'changed', keys: ['location'] },
    { kind: 'tabled', slots: [4] },
  ]),
  'would-do': request(bob, twoAnswered, { kind: 'would-do', slots: [1] }),
  reminder: request(carol, proposal, { kind: 'reminder' }, { links }),
  'reminder-of-one': request(carol, answered({ [carol]: { 1: 'yes', 2: 'no' } }), { kind: 'reminder' }, {}),

  // Receipts
  receipt: receipt(twoAnswered, bob),
  'receipt-with-question': receipt(
    asking(twoAnswered, bob, {
      kind: 'fragment',
      choices: [
        { answers: { 3: 'yes' } },
        { propose: [{ begin: wall('2026-03-12T09:00'), end: wall('2026-03-12T09:30') }] },
        {},
      ],
    }),
    bob,
    { unclear: ['Thursday the week after might be easier'], passedOn: true },
  ),
  'receipt-unread': request(bob, proposal, { kind: 'receipt', unclear: ['the week after might be easier'] }),
  'receipt-same': request(bob, twoAnswered, { kind: 'receipt', same: true }),
  'receipt-passed-on': request(bob, proposal, { kind: 'receipt', passedOn: true }),
  'receipt-stale': receipt(
    { ...tabled, answers: answers({ [ann]: { 1: 'yes', 2: 'yes', 3: 'yes' }, [bob]: { 1: 'no', 2: 'yes' } }) },
    bob,
    { stale: [3] },
  ),
  'receipt-refused': request(bob, proposal, {
    kind: 'receipt',
    refused: [
      { no: 'not-the-organizer', act: 'cancel' },
      { no: 'no-such-slot', slots: [9] },
    ],
  }),
  'receipt-undone': request(
    bob,
    proposal,
    { kind: 'receipt', entry: 3 },
    {
      entries: [
        entry(
          bob,
          'UNDO',
          answerPatches(twoAnswered, bob).map(({ to: _, ...patch }) => patch as never),
          { undoes: 2 },
        ),
      ],
    },
  ),
  'receipt-offer': request(
    bob,
    offered,
    { kind: 'receipt', entry: 3 },
    {
      entries: [entry(bob, 'REPLY', [...answerPatches(twoAnswered, bob), { of: 'slot', n: 4, to: offered.slots[3]! }])],
    },
  ),
  'receipt-settles': request(
    carol,
    settled,
    { kind: 'receipt', entry: 3 },
    {
      entries: [
        entry(carol, 'REPLY', answerPatches(settled, carol)),
        entry('parley', 'CONFIRM', [{ of: 'event', key: 'state', from: 'proposing', to: 'confirmed' }], {
          seq: 4,
          cause: 3,
        }),
      ],
    },
  ),
  'receipt-opened': request(
    ann,
    proposal,
    { kind: 'receipt', entry: 1 },
    {
      entries: [
        entry(ann, 'CREATE', [{ of: 'event', key: 'title', to: 'Q3 review' }], { seq: 1 }),
        entry(ann, 'SEND', [{ of: 'event', key: 'state', from: 'draft', to: 'proposing' }], { seq: 2, cause: 1 }),
      ],
      first: true,
    },
  ),
  'receipt-changed-by-organizer': request(
    ann,
    {
      ...proposal,
      location: 'Room 2',
      slots: [slot(1, '03', '10:00', '10:30', { status: 'withdrawn' }), ...proposal.slots.slice(1)],
    },
    { kind: 'receipt', entry: 3 },
    {
      entries: [
        entry(ann, 'UPDATE', [
          { of: 'slot', n: 1, from: proposal.slots[0]!, to: slot(1, '03', '10:00', '10:30', { status: 'withdrawn' }) },
          { of: 'event', key: 'location', to: 'Room 2' },
        ]),
        entry(ann, 'REMIND', [], { seq: 4, cause: 3, parties: [bob, carol] }),
      ],
    },
  ),
  'receipt-cancel': request(
    ann,
    { ...settled, state: 'cancelled', sequence: 2 },
    { kind: 'receipt', entry: 3 },
    { entries: [entry(ann, 'CANCEL', [{ of: 'event', key: 'state', from: 'confirmed', to: 'cancelled' }])] },
  ),
  'receipt-left-after-settling': request(
    bob,
    withParty(settled, bob, { status: 'left' }),
    { kind: 'receipt', entry: 3 },
    {
      entries: [
        entry(bob, 'LEAVE', [
          {
            of: 'party',
            id: bob,
            from: settled.parties[1]!,
            to: { ...settled.parties[1]!, status: 'left' },
          },
        ]),
      ],
    },
  ),
  'receipt-for-another': request(
    ann,
    twoAnswered,
    { kind: 'receipt', entry: 3 },
    { entries: [entry(ann, 'REPLY', answerPatches(twoAnswered, bob))] },
  ),
  'receipt-zone': request(
    bob,
    inBerlin,
    { kind: 'receipt', entry: 3 },
    {
      entries: [entry(bob, 'UPDATE', [{ of: 'party', id: bob, from: proposal.parties[1]!, to: inBerlin.parties[1]! }])],
    },
  ),
  'receipt-seat': request(
    bob,
    seated('held'),
    { kind: 'receipt', entry: 3 },
    {
      entries: [
        entry(bob, 'REPLY', [{ of: 'party', id: bob, from: dinner.parties[1]!, to: seated('held').parties[1]! }]),
      ],
    },
  ),
  status: request(bob, twoAnswered, { kind: 'receipt', asked: ['status'] }),
  'status-counts': request(bob, { ...twoAnswered, visibility: 'counts' }, { kind: 'receipt', asked: ['status'] }),
  'status-own': request(bob, { ...twoAnswered, visibility: 'organizer' }, { kind: 'receipt', asked: ['status'] }),
  log: request(
    bob,
    twoAnswered,
    { kind: 'receipt', asked: ['log'] },
    {
      links,
      entries: [
        entry(ann, 'CREATE', [], { seq: 1, at: at('2026-02-26T09:00:00.000Z') }),
        entry(ann, 'SEND', [], { seq: 2, at: at('2026-02-26T09:00:00.000Z'), parties: [bob, carol, dave] }),
        entry(bob, 'REPLY', answerPatches(twoAnswered, bob)),
        entry('parley', 'REMIND', [], { seq: 4, door: 'clock', parties: [carol] }),
      ],
    },
  ),
  help: request(bob, proposal, { kind: 'receipt', asked: ['help'] }, { links }),
  'help-organizer': request(ann, proposal, { kind: 'receipt', asked: ['help'] }),

  // Put to the organizer
  offer: request(ann, offered, { kind: 'offer', from: bob, slots: [4] }),
  'offer-between-two': request(
    ann,
    { ...offered, parties: offered.parties.slice(0, 2) },
    { kind: 'offer', from: bob, slots: [4] },
  ),
  choice: request(
    ann,
    allAnswered,
    {
      kind: 'choice',
      ranked: [
        ranked(2, allAnswered, { yes: [ann, bob, carol], no: [dave] }),
        ranked(3, allAnswered, { yes: [ann, carol, dave], maybe: [bob] }),
      ],
    },
    { words: [said(bob, 'if the train is on time', { seq: 3, kind: 'note' })], links },
  ),
  'choice-in-a-window': request(
    ann,
    {
      ...allAnswered,
      slots: [slot(1, '03', '10:00', '10:30'), slot(2, '03', '14:00', '17:00'), slot(3, '05', '09:00', '09:30')],
    },
    {
      kind: 'choice',
      ranked: [
        {
          n: 2,
          begin: wall('2026-03-03T15:00'),
          end: wall('2026-03-03T15:30'),
          yes: [ann, bob, carol, dave],
          maybe: [],
          no: [],
          missing: [],
        },
      ],
    },
  ),
  nearest: request(ann, allAnswered, {
    kind: 'nearest',
    ranked: [ranked(1, allAnswered, { yes: [ann, dave], no: [bob, carol] })],
  }),
  deadline: request(
    ann,
    asking({ ...twoAnswered, closed: true }, ann, {
      kind: 'deadline',
      choices: [
        { actions: [{ do: 'remind', who: ['pending'] }] },
        { actions: [{ do: 'set', deadline: wall('2026-03-04T17:00') }] },
        { actions: [{ do: 'cancel' }] },
      ],
    }),
    {
      kind: 'deadline',
      missing: [carol],
      ranked: [ranked(2, twoAnswered, { yes: [ann, bob], missing: [carol, dave] })],
    },
  ),
  'dropped-out': request(
    ann,
    {
      ...settled,
      answers: { ...settled.answers, [carol]: { 2: { value: 'no', version: 1 }, 3: { value: 'yes', version: 1 } } },
    },
    { kind: 'dropped-out', party: carol, ranked: [ranked(3, settled, { yes: [ann, carol, dave], maybe: [bob] })] },
  ),
  'dropped-out-taken-back': request(
    ann,
    { ...settled, answers: { ...settled.answers, [carol]: {} } },
    { kind: 'dropped-out', party: carol, ranked: [] },
  ),
  draft: request(
    ann,
    asking(draft, ann, {
      kind: 'confirm',
      choices: [{ actions: [{ do: 'confirm' }] }, { actions: [{ do: 'cancel' }] }],
    }),
    { kind: 'draft' },
    { words },
  ),
  zone: request(
    ann,
    asking({ ...draft, needs: ['zone'] }, ann, {
      kind: 'zone',
      choices: [
        { actions: [{ do: 'zone', zone: zone('Europe/London') }] },
        { actions: [{ do: 'zone', zone: zone('Asia/Tokyo') }] },
      ],
    }),
    [{ kind: 'receipt', entry: 1 }, { kind: 'zone' }],
    { entries: [entry(ann, 'CREATE', [], { seq: 1 })], first: true },
  ),
  details: request(
    ann,
    {
      ...draft,
      needs: ['parties', 'details'],
      slots: [slot(1, '03', '10:00', '10:30', { begun: true })],
      parties: draft.parties.slice(0, 1),
    },
    [
      { kind: 'receipt', entry: 1 },
      {
        kind: 'details',
        needs: ['parties', 'details'],
        past: [1],
        badDeadline: true,
        unclear: ['sometime after the fair'],
      },
    ],
    { entries: [entry(ann, 'CREATE', [], { seq: 1 })], first: true },
  ),
  confirm: request(
    ann,
    asking({ ...draft, needs: ['confirmation'] }, ann, {
      kind: 'confirm',
      choices: [{ actions: [{ do: 'confirm' }] }, { actions: [{ do: 'cancel' }] }],
    }),
    { kind: 'confirm' },
    { first: true, words },
  ),

  // What holds for everybody
  settled: request(bob, settled, { kind: 'settled', refusedBy: [dave] }, { links }),
  'settled-organizer': request(ann, settled, { kind: 'settled', refusedBy: [dave] }),
  'settled-although-refused': request(dave, settled, { kind: 'settled', refusedBy: [dave] }),
  'settled-although-refused-required': request(dave, withParty(settled, dave, { role: 'required' }), {
    kind: 'settled',
    refusedBy: [dave],
  }),
  'settled-at-once': request(
    bob,
    settledOn(1, { ...proposal, location: 'Café Uno', fixed: true, answers: {} }),
    { kind: 'settled' },
    { first: true, words, links },
  ),
  'settled-after-holds': request(bob, { ...settled, hold: true }, { kind: 'settled' }),
  'receipt-and-settled': request(
    carol,
    settled,
    [{ kind: 'receipt', entry: 3 }, { kind: 'reminder' }, { kind: 'settled' }],
    { entries: [entry(carol, 'REPLY', answerPatches(settled, carol))] },
  ),
  moved: request(
    bob,
    { ...settledOn(3, allAnswered), sequence: 2 },
    { kind: 'moved', from: { begin: wall('2026-03-03T14:00'), end: wall('2026-03-03T14:30') } },
  ),
  changed: request(bob, { ...settled, location: 'Café Uno', sequence: 2 }, { kind: 'changed', keys: ['location'] }),
  'changed-deadline': request(
    bob,
    { ...proposal, deadline: at('2026-03-03T12:00:00.000Z') },
    { kind: 'changed', keys: ['deadline'] },
  ),
  current: request(bob, { ...settled, location: 'Room 2' }, { kind: 'current', because: 'asked' }),
  'current-outdated': request(bob, settled, { kind: 'current', because: 'outdated' }),
  'not-taken': request(bob, keptAt, { kind: 'not-taken', slots: [4] }),
  'not-taken-by-calendar': request(bob, withParty(keptAt, bob, { stamp: { sequence: 1, at: now } }), {
    kind: 'not-taken',
    slots: [4],
  }),
  cancelled: request(bob, { ...settled, state: 'cancelled', sequence: 2 }, { kind: 'cancelled' }),
  'cancelled-before-settling': request(bob, { ...proposal, state: 'cancelled' }, { kind: 'cancelled' }),
  ended: request(bob, { ...proposal, state: 'over' }, { kind: 'ended' }),
  'ended-organizer': request(ann, { ...proposal, state: 'over' }, { kind: 'ended' }),

  // Single people
  delegate: request(
    ann,
    asking(twoAnswered, ann, {
      kind: 'delegate',
      choices: [
        {
          actions: [
            { do: 'add', who: ['eve@client.test' as EmailAddress] },
            { do: 'remove', who: ['bob@client.test' as EmailAddress] },
          ],
        },
        { actions: [{ do: 'remove', who: ['bob@client.test' as EmailAddress] }] },
      ],
    }),
    { kind: 'delegate', party: bob, who: ['eve@client.test' as EmailAddress] },
  ),
  'is-it-you': request(
    bob,
    asking(twoAnswered, bob, { kind: 'is-it-you', choices: [{ answers: { 2: 'yes' } }, { actions: [] }] }),
    { kind: 'is-it-you', because: 'sender', address: 'bob@home.test' as EmailAddress },
  ),
  'is-it-you-in-words': request(bob, twoAnswered, {
    kind: 'is-it-you',
    because: 'sender',
    address: 'x@evil.test' as EmailAddress,
  }),
  'is-it-you-about-this': request(
    bob,
    asking(settled, bob, { kind: 'is-it-you', choices: [{ answers: { 2: 'no' } }, { actions: [] }] }),
    { kind: 'is-it-you', because: 'thread', address: 'bob@client.test' as EmailAddress },
  ),
  left: request(ann, withParty(twoAnswered, carol, { status: 'left' }), { kind: 'left', party: carol }),
  message: request(
    ann,
    proposal,
    { kind: 'message', from: bob, entry: 3 },
    { words: [said(bob, 'Shall I bring\nthe slides?', { seq: 3 })] },
  ),
  told: request(
    carol,
    twoAnswered,
    { kind: 'told', from: bob, entry: 3, words: true },
    { words: [said(bob, 'Please all say something by tonight.', { seq: 3, kind: 'told' })] },
  ),
  'on-behalf': request(
    bob,
    twoAnswered,
    { kind: 'on-behalf', entry: 3 },
    { entries: [entry(ann, 'REPLY', answerPatches(twoAnswered, bob))] },
  ),
  digest: request(ann, twoAnswered, { kind: 'digest' }),
  bounced: request(ann, withParty(proposal, carol, { reach: 'bounced' }), { kind: 'bounced', party: carol }),
  'bounced-stopped': request(ann, withParty(proposal, bob, { reach: 'stopped' }), { kind: 'bounced', party: bob }),
  away: request(ann, withParty(proposal, bob, { away: { until: '2026-03-12' as PlainDay } }), {
    kind: 'away',
    party: bob,
  }),
  via: request(
    bob,
    twoAnswered,
    { kind: 'via', address: 'bobby@home.test' as EmailAddress, entry: 3 },
    { entries: [entry(bob, 'REPLY', answerPatches(twoAnswered, bob))] },
  ),
  removed: request(carol, withParty(settled, carol, { status: 'removed' }), { kind: 'removed' }),
  'removed-replaced': request(bob, withParty(proposal, bob, { status: 'delegated' }), { kind: 'removed' }),
  stopped: request(bob, withParty(proposal, bob, { reach: 'stopped' }), { kind: 'stopped' }),

  link: request(bob, proposal, { kind: 'link' }, { links }),

  // Seats
  seat: request(bob, dinner, { kind: 'seat', until: plus(now, 86_400_000) }, { first: true, words, links }),
  'receipt-seats-opened': request(
    ann,
    settledOn(1, dinner),
    { kind: 'receipt', entry: 1 },
    { entries: [entry(ann, 'CREATE', [], { seq: 1 })], first: true },
  ),
  'receipt-seat-given-back': request(
    bob,
    settledOn(1, seated('declined')),
    { kind: 'receipt', entry: 3 },
    {
      entries: [
        entry(bob, 'REPLY', [
          { of: 'party', id: bob, from: seated('held').parties[1]!, to: seated('declined').parties[1]! },
        ]),
      ],
    },
  ),
  'status-seats': request(ann, settledOn(1, seated('held')), { kind: 'receipt', asked: ['status'] }),
  'settled-seat': request(bob, settledOn(1, seated('held')), { kind: 'settled' }),
  'receipt-draft-sent': request(
    ann,
    proposal,
    { kind: 'receipt', entry: 3 },
    { entries: [entry(ann, 'SEND', [{ of: 'event', key: 'state', from: 'draft', to: 'proposing' }])] },
  ),
  'seat-yours': request(bob, settledOn(1, seated('held')), { kind: 'seat-yours' }),
  lapsed: request(bob, seated('lapsed'), { kind: 'lapsed' }),
  full: request(ann, { ...seated('held'), dealt: 'full' }, { kind: 'full' }),
  'used-up': request(ann, { ...seated('held'), dealt: 'used-up' }, { kind: 'used-up', left: 1 }),
  tomorrow: request(bob, seated('held'), { kind: 'tomorrow' }),
};

export { people };
