// English words around a time that belong to it or change what it means.
import { wordSet } from '../../neutral/words.ts';
import type { TimeWords } from '../../words.ts';

export const times: TimeWords = {
  beforeTime: wordSet('on at in the during over week period your our my day whole entire a an'),
  // `, my saturdays`   `m in on tuesday`
  standsAlone: /^, (?:my|our) |^\S* in (?:on|at|until|till|from|before|after|by)\b/,
  wholeDay: /^all day$/,
  beforeMonthday: wordSet('on'),
  betweenDates: wordSet(', after of that the week following'),
  notBefore: /^not\s/i,
  // `since Monday`   `yesterday`
  past: /^(?:ever )?since\b|\byesterday\b|\bago\b/i,
  // `any other day`   `all other mornings`
  others: /\bother\s(?!than\b)/i,
  // `see you Thursday` is read as a greeting; whether it answers the phrases decide
  meal: /breakfast|lunch|dinner|supper/i,
  greetedDay:
    /\b(?:see|seeing|meet|meeting)\s+(?:you|ya|y'all|u)(?:\s+(?:all|both|then|guys|next|on|this))*(?=\s+(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b)/giu,
  // `the Tuesday one`   `Monday afternoon ones`   `the Tue one`   `Friday, the two in the middle`; not `Tuesday one thirty`
  pronoun:
    /(?<=\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:'s)?|mon|tues?|weds?|thu(?:rs?)?|fri)(?:\s+(?:morning|afternoon|evening))?)(?:\s+ones?|,?\s+the\s+(?:one|two|three|other))\b(?!\s*(?:o'?clock|thirty|fifteen|forty|p\.?m|a\.?m|ten|twenty))/giu,
  asideFrom: { before: wordSet('choose choosing pick select choice choices apart aside me us'), from: wordSet('from') },
  beforePlace: wordSet('in on to into is from at'),
  // `Tuesday I can do from 10:15`   `Friday we'd be free after 3`   `Monday I can't before 11`   `Monday I have a gap until noon`   `Thursday I'm at the dentist from 1 to 3`   `Friday I've got a call at 11`   `Monday I take over the desk from 12 to 4`
  bridge:
    /^\s*(?:i|we)(?:\s*(?:'m|am|'re|are|'d be|would be|will be|'ll be)(?:\s+(?:not\s+)?(?:free|available|around|open|busy|unavailable|out|away|tied up|booked))?|\s*(?:can|could|can't|cannot|couldn't)(?:\s+(?:only|just|also|still))?(?:\s+(?:do|make|manage|meet|talk|join|speak))?(?:\s+(?:it|that))?|(?:\s*'ve|\s+have)(?:\s+got)?(?:\s+(?:a|an|some|the|one|only))*(?:\s+(?:free|open|small|little|short|clear|good|decent))?\s+(?:gap|slot|window|opening|space|time|availability|hole)(?:\s+(?:free|open|available|left|spare))?|\s*(?!.*\b(?:office|desk|town|work|home|here)\b)(?:'m|am|'re|are|'ll be|will be)\s+(?:in|at|with|on|off|over|teaching|driving|flying|travelling|traveling|interviewing|presenting|hosting|chairing|working)(?:\s+(?!(?:to|and|or|but|that|so|which|town|duty|call)\b)[\p{L}']+){0,4}|(?:\s*'ve(?:\s+got)?|\s+have(?:\s+got)?|\s+got)\s+(?:a|an|another|my|our|the)(?:\s+(?!(?:to|and|or|but|that|so|which|whole|entire|free|open|clear|day|morning|afternoon|evening|time|hour|car)\b)[\p{L}']+){1,3}|\s+(?:take over|take on|cover|mind|run|lead|host|chair|give|teach|work|lecture|coach|train|volunteer|drive|look after|watch|supervise|attend)(?:\s+(?!(?:to|and|or|but|that|so|which|you|off|home|remotely)\b)[\p{L}']+){0,4})\s*$/u,
  later: /\blater\b/i,
  forward: wordSet(
    'can could may might would will shall should how what free available availability work works suit suits offer propose proposal suggest suggestion alternative alternatively alternatives instead meet open possible fine good okay better best prefer rather otherwise maybe perhaps let clear',
  ),
};
