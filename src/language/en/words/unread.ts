// English words by which a clause is weighed that no phrase fits.
import { wordSet } from '../../neutral/words.ts';
import type { UnreadWords } from '../../words.ts';

export const unread: UnreadWords = {
  loose: {
    yes: wordSet(`works work working fine good great perfect okay free available availability possible suit suits suitable convenient feasible doable can able happy glad delighted pleased disposal open clear realistic manageable acceptable
    choose pick take vote opt attend come join make manage thumbsup tick flexible welcome ideal excellent lovely super reachable contactable`),
    no: wordSet(`cannot unable impossible unavailable busy away out off booked blocked taken clash clashes clashing conflict conflicts collide collides abroad travelling traveling holiday holidays vacation leave sick ill dentist doctor
    surgery hospital wedding funeral conference training exam exams court teaching closed bad problem miss decline unfortunately overlaps overlap interferes engaged committed tied appointment`),
    lead: wordSet(
      'i we boss my our am is are was be will shall do have has got so and on for the a an in at with to it that this well ok okay yes no then there',
    ),
    modal: wordSet('can could will would shall should may might must to cannot not'),
    high: wordSet('great perfect ideal excellent lovely super brilliant fantastic wonderful best'),
    turn: wordSet('not never neither nor hardly without longer'),
    never:
      wordSet(`apart aside besides excluding barring more fault complain resist gone fails fell cancelled canceled lifted resolved sorted less least no believe wait thank agree find open hear point help stop start looks look seems luck chance happy birthday weather know sure certain decide decided idea if unless whether might may maybe perhaps possibly probably could would should rather prefer preferred better best worse than although though but except only either or until before after was were had did been
    he she they them him her his their you your who which what when where how why wife husband colleague colleagues boss manager partner sister brother mother father friend son daughter kids everyone everybody someone somebody
    think hope try check see depends depending tentatively ideally difficult tricky tight hard late early most almost nearly some half part hopefully supposed said says told asked need want like love would'd forget instead
    train flight plane bus office shop school report deadline party birthday game match again still yet already last next both all every each usually normally sometimes often`),
    past: /^(?!need|indeed|feed|speed)\p{L}{3,}ed$/u,
    // `10`   `ten o'clock`   `noon`   `tenish`
    clock: /\d|o'? ?clock|noon|midday|ish\b/i,
  },
  history: {
    past: wordSet(`was were had won lost sold bought went came saw ate drank slept fell broke cost died arrived returned finished ended rained snowed played scored enjoyed watched met spoke rang called phoned wrote sent
    received paid spent ran drove flew walked visited discussed happened gave brought took heard found passed cooked baked cleaned painted repaired fixed delivered posted celebrated laughed danced sang
    started began lasted rejected turned flooded burned burnt burst exploded crashed failed jammed leaked smelled barked cried shouted joked complained apologized apologised thanked mailed shipped loaded unpacked
    washed planted harvested mowed dug built installed tested released merged deployed beat drew married divorced born adopted ordered refunded charged quoted raised dropped rose grew shrank melted froze woke snored dreamed hiked climbed
    swam skied cycled sailed landed counted read learned learnt lent borrowed stole stolen kicked jumped hit bit tried asked answered printed copied scanned typed hung stood sat lay remembered
    voted resigned retired elected fined sued published filed signed reached hurt injured sprained twisted cut sewed knitted drunk eaten broken driven flown seen written spoken given fallen grown woken`),
    plain: wordSet(
      'only both all any either neither none no not never good great better best perfect fine open clear out off how what about if yes want like need make made do unless except try try manage vote pick choose works work working options option ready away',
    ),
    ago: wordSet('ago'),
    perfect: wordSet("has have had 've"),
    present: wordSet(
      `am is are 'm 's 're will 'll shall has have 've do does being going must should would 'd could yet still now so therefore hence forgot mistake wrong slip typo`,
    ),
  },
};
