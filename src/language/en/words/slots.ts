// How English names a slot of the list: by its number, its place, a noun.
import { wordSet } from '../../neutral/words.ts';
import type { ListPlace, SlotWords } from '../../words.ts';

const nth = 'first second third fourth fifth sixth seventh eighth'.split(' ');
const nthShort = '1st 2nd 3rd 4th 5th 6th 7th 8th'.split(' ');

export const slots: SlotWords = {
  ordinalPoint: false,
  numbers: {
    label: wordSet(
      'option options slot slots number numbers nr nos opt opts ad proposal proposals alternative timeslot timeslots',
    ),
    ownPart: /^(?:my|our) part$/,
    plainLabel: wordSet('number numbers no nr nos were was'),
    pointedLabel: wordSet('no'),
    joins: wordSet('and or'),
    range: wordSet('- to through thru'),
    counted:
      wordSet(`of people persons person pax guests attendees adults kids children minutes minute mins min hours hour hrs hr h days day weeks week months month years year
    times seats seat places spots am pm a.m p.m % percent euros dollars pounds km miles m more others colleagues friends o'clock oclock x th st nd rd pages items points minutes' ways rounds different various additional separate distinct duplicate identical k yen quid bucks bar bars parking coffee coffees bag box boxes bottle bottles crate ticket copy`),
    adjectives: wordSet(
      'new old big small large little young open spare parking federal outstanding main minor major short long good great nice bad full whole',
    ),
    numbered:
      wordSet(`bed beds question questions items pages rows points cell drawing clause clauses room rooms gate floor level flat suite building unit box page pages chapter version v terminal platform track line street road no. ext extension part phase
    team grade year form class group table studio hall block apartment apt house zone q wave round season episode step item point section article figure fig plan draft lot bay dock stage ward about around roughly
    past every another aged age at approximately nearly almost over under up area district route highway bus train flight chapter volume vol level building invoice invoices ticket tickets policy reference ref docket package candidate candidates applicant patient client customer contestant runner player child kid baby attempt cousin witness exhibit lane pitch court pump machine container pallet claim po lorry truck batch serial licence license permit`),
    // `quotes`, `children`; not `works`, `suits`, `yes`, `as`
    plural:
      /^(?!(?:works|suits|fits|does|looks|sounds|seems|goes|yes|this|thanks|thus|always|perhaps|unless|plus|depends|hinges|relies|requires|rocks|suffices|matches|pleases|sits|stands|appeals|clashes|conflicts|overlaps|collides|interferes|falls|remains|stays|beats|wins|gets|leaves|makes|takes|comes|poses|hits|ticks|feels|means|needs|wants|appears|becomes|starts|begins|ends|runs|lasts|besides|whereas|is|us|was|has|yours|ours|proves|gives|lies|kills|cuts|gives|apologies|regards|cheers|best|thx|tks|pls|ones|others)$)(?:\p{L}{3,}s|children|people|women|men|kids)$/u,
    values: new Map(
      Object.entries({
        one: 1,
        two: 2,
        three: 3,
        four: 4,
        five: 5,
        six: 6,
        seven: 7,
        eight: 8,
        nine: 9,
        ten: 10,
        eleven: 11,
        twelve: 12,
        fifteen: 15,
        twenty: 20,
      }),
    ),
    article: wordSet('the'),
    fourFor: wordSet('me us you'),
    afterWord: wordSet(
      'works work is are please and or but for would suits fits sounds looks , . - : works. yes no does do it then too also',
    ),
  },
  slotNouns: wordSet('one option slot choice proposal alternative suggestion'),
  slotNounsAfter: wordSet('slot slots option options one ones time times date dates choice choices'),
  ordinals: new Map<string, ListPlace>([
    ...[nth, nthShort].flatMap((words) =>
      words.map((word, skip): [string, ListPlace] => [word, { from: 'start', skip }]),
    ),
    ['last', { from: 'end', skip: 0 }],
    ['final', { from: 'end', skip: 0 }],
  ]),
  articles: wordSet('the'),
  other: wordSet('other'),
  determining: wordSet('any all every each both either neither no first second third fourth fifth last other'),
};
