// English words for people, and for whom somebody writes.
import { wordSet } from '../../neutral/words.ts';
import type { PeopleWords } from '../../words.ts';

// `Assistant to Mr Lefort`   `on behalf of Dr Weber`   `PA to …`   `for: Registrar`
const onBehalf =
  /\b(?:assistant|secretary|secretariat|chief of staff|on behalf of|[Oo]ur client|[Mm]y client|(?:speaking|writing|answering|replying|responding|acting|mailing|e-mailing|scheduling) for|(?:asked|told|wants|instructed|charged|charges) me to (?:answer|reply|respond|write|say|tell|pass|let you know|inform|thank)|(?:keep|manage|run|work|mind|look after|handle|have) (?:his|her|their|the professor's|the doctor's) (?:calendar|diary|schedule|agenda)|office of|(?:p\.?a\.?|e\.?a\.?|[Aa]dmin|[Cc]oordinator|[Ss]ecretary|[Ss]cheduler) (?:to|for|of)|PA|EA|Scheduler|Segreteria|Secretariado|Sekretariat|for: Registrar|(?:I am|am) directed by|[Hh]er schedule|[Hh]is schedule|[Ss]chedule of my)\b/u;

export const people: PeopleWords = {
  titles: wordSet(
    'mr mrs ms miss mx dr prof professor sir dame lord lady judge justice mme monsieur madame herr frau senor señor rev father sister captain',
  ),
  chiefs: wordSet(
    'registrar doctor consultant surgeon counsel headmaster headmistress headteacher chair chief colonel vicar notary magistrate professor commissioner director minister president chairman chairwoman chairperson ceo cfo coo cto dean rector mayor ambassador bishop principal provost superintendent governor senator chancellor',
  ),
  writer: wordSet('i we boss'),
  writers: wordSet('i we me us my our boss'),
  persons: wordSet('he she they'),
  turningTo: wordSet('you your yours let this that these those'),
  bossPronouns: wordSet('he she him her'),
  chiefArticles: wordSet('the our'),
  onBehalf,
  // `Prof. Schmidt can make …`: whoever names somebody with a title may speak for them, too.
  ownVoice:
    /\b(?:[Aa]s for me|[Ii](?:'m| am) (?:\p{L}+ )?(?:free|available|busy|away|out|off|around|teaching|otherwise)|[Ii] (?:can(?:'|’)?t|cannot) (?:do|make)|[Ii] can (?:do|make) (?!it\b)|[Ii] teach|(?:works|suits|fine|good) (?:for )?me)\b/u,
  assistant: new RegExp(
    `${onBehalf.source}|\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Madam|Judge|Justice|Dame|Lord|Lady)\\.?\\s+\\p{Lu}\\p{L}+`,
    'u',
  ),
  someone:
    wordSet(`wife husband colleague colleagues boss manager partner sister brother mother father mum mom dad friend friends son daughter kids children others him her them you everyone everybody anyone team client clients customer someone
    somebody people guests him her their his parents director ceo deputy assistant group rest`),
  noParty: wordSet(
    'contact billing questions question support info unsubscribe help invoices invoice feedback press sales privacy website reach enquiries inquiries helpdesk complaints phone tel email mail',
  ),
};
