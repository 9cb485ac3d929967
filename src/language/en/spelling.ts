// How English words are written in a hurry, and what they stand for. Contractions are taken apart so that phrases need one form.

const contractions = `
cannot: can't cant cannae | can not: | will not: won't wont | shall not: shan't
do not: don't dont | does not: doesn't doesnt doesn dosent dosnt dosen't | did not: didn't didnt
is not: isn't isnt | are not: aren't arent ain't aint | was not: wasn't wasnt | were not: weren't werent
would not: wouldn't wouldnt | could not: couldn't couldnt | should not: shouldn't shouldnt
have not: haven't havent | has not: hasn't hasnt | had not: hadn't | might not: mightn't | must not: mustn't | need not: needn't
i am: i'm im | i have: i've ive | i will: i'll | i would: i'd
we are: we're | we have: we've weve | we will: we'll | we would: we'd
you are: you're youre | you have: you've | you will: you'll | you would: you'd
he is: he's hes | he will: he'll | he would: he'd | she is: she's shes | she will: she'll | she would: she'd
they are: they're theyre | they have: they've | they will: they'll | they would: they'd
it is: it's | it will: it'll itll | it would: it'd | that is: that's thats | that will: that'll thatll | that would: that'd thatd
there is: there's theres | there will: there'll | here is: here's heres | what is: what's whats | who is: who's
where is: where's | when is: when's whens | how is: how's hows | let us: let's lets
these are: these're | those are: those're | both are: both're | which is: which's
going to: gonna | want to: wanna | have to: gotta hafta
`;

// One word for another: short forms of phones and chats, and what people mistype most in such mails.
const variants = `
unsure: idk dunno | you: u ye yous youse y'all yall ya'll | them: em 'em | yes: ja si oui jep yis | not: nae | cannot: canny | your: ur | are: r | please: pls plz pleas plese plase | thanks: thx thnx thanx tks tnx thks ty tq ta thankss
thank you: thankyou | okay: ok k kk oke okey okeydokey okej okie | yes: y yep yup yeah yea yess ya yah aye yeh | no: n nope nah nay noo
not: nt | cannot: cnt | with: w | without: w/o | because: cos coz cuz bc bcos becuase becasue | though: tho | about: abt
message: msg | meeting: mtg mtng meting | appointment: appt apt appointement | available: availible avaliable availabe avail availble avilable
unavailable: unavailible unavaliable unavail | possible: posible possibel poss | impossible: imposible | unfortunately: unfortunatly unfortunatley unfortuantely unfortunetly
definitely: definately definitly defintely defo definetly | probably: probaly probly prolly prob probs propably | prefer: perfer preferr | preferred: prefered
tentatively: tentativly tentitively | tentative: tentitive | sorry: sry soz apologies | except: exept excpet | tomorrow: tmrw
schedule: shedule | calendar: calender cal diary | works: wrks worx | work: wrk | difficult: dificult diffcult | busy: bussy buzy
free: freee | great: gr8 grate | before: b4 | for: fr | fine: fien | option: optn | options: opts | either: ether eather eihter eithr | the: teh | would: woudl wuold wud | should: shoud shuld shoudl shld | could: coud cud coudl | other: othr | others: othrs | the other: t'other tother | and: adn
neither: niether | believe: beleive | convenient: convinient convienient convenent | suitable: suiteable | colleague: collegue
cancel: cancle | canceled: cancelled | postpone: pospone | reschedule: reshedule | perfect: perfekt | maybe: mabye mayb mby perhaps
from: wef | agreed: d'accord | favorite: favourite fave | better: beter bettr betta | works: wroks wokrs | fine: fien | cannot: cannt | please: pleese pleaz | work: wrok | organizer: organiser | organize: organise | finalize: finalise | finalized: finalised | prioritize: prioritise | rescheduled: resheduled | confirm: confrim
`;

/** As typed, in lower case → the words meant, with a space where there are two. */
export const spelling: ReadonlyMap<string, string> = new Map(
  [contractions, variants].flatMap((table) =>
    table
      .trim()
      .split(/[|\n]/)
      .flatMap((row) => {
        const [meant = '', typed = ''] = row.split(':');
        return typed
          .trim()
          .split(/\s+/)
          .filter((word) => word !== '')
          .map((word) => [word, meant.trim()] as const);
      }),
  ),
);

/** Long words in which slips are forgiven. */
export const mendable =
  `available unavailable possible impossible unfortunately definitely probably preferred preferably tentatively tentative difficult convenient inconvenient suitable
  calendar schedule appointment everything anything whichever whatever travelling conference presentation otherwise alternatively confirmed cancelled flexible neither preference availability apologies regards`.split(
    /\s+/,
  );
