// How a meeting is to be arranged: who need not come, how it is decided, who sees what; its title and category.
import type { OptionKey, Rule } from '../../request/words.ts';
import { asking, gap, number, pattern } from './wording.ts';

const count = `(?<count>${number})`;
const people = '(?:[PE](?:(?: ,| und| oder| sowie)* [PE])*)';

export const options: readonly Rule<OptionKey>[] = [
  {
    means: 'optional',
    sample: ' P ist optional ',
    pattern: pattern(
      ` (?<who>${people})(?: (?:ist|sind|kann|können|wäre|darf|als|nur|gern|lparen|,))* (?:optional|freiwillig|kein muss|nicht zwingend) `,
    ),
  },
  {
    means: 'optional',
    sample: ' P muss nicht dabei sein ',
    pattern: pattern(
      ` (?<who>${people}) (?:muss|müssen|braucht|brauchen)(?: (?:aber|unbedingt|zwingend))* nicht(?: (?:unbedingt|zwingend|zu))* (?:dabei|kommen|teilnehmen|da|mitkommen|mit) `,
    ),
  },
  {
    means: 'optional',
    sample: ' optional : P ',
    pattern: pattern(` optional(?: (?:dabei|für|:|sind|ist|auch))* (?<who>${people}) `),
  },
  {
    means: 'atLeast',
    sample: ' es reicht wenn N können ',
    pattern: pattern(
      ` (?:es reicht|es genügt|buche|bestätige|findet statt|mach es fest|machen wir es)(?: (?:es|,|wenn|sobald|ab|falls|mit|schon|den termin|der termin))*(?: mindestens)? ${count} (?:von|leute|können|zusagen|zeit|dabei|kommen) `,
    ),
  },
  {
    means: 'atLeast',
    sample: ' , wenn N können ',
    pattern: pattern(
      ` (?:wenn|sobald|falls)(?: mindestens)? ${count} (?:von|leute|können|zusagen|zeit|dabei|kommen|ja) `,
    ),
  },
  {
    means: 'atLeast',
    sample: ' mindestens N müssen zusagen ',
    pattern: pattern(
      ` (?:mindestens|wenigstens|quorum|minimum)(?: :| von)? ${count} (?:leute|von|teilnehmer|müssen|sollten|zusagen|können|$)`,
    ),
  },
  {
    means: 'pick',
    sample: ' nimm einfach den ersten der passt ',
    pattern: pattern(
      ` (?:(?:nehme|nimm|such|suche|wähle|buche|entscheide)(?: (?:einfach|du|dir|bitte|selbst|sie|gleich|direkt))* (?:der (?:erste|nächste|beste|früheste|erstbesten|erstbeste)|selbst|du)|entscheide du|such du|(?:such|suche) (?:einfach |dir |bitte )*(?:einen|was) aus|ohne rückfrage|keine rückfrage) `,
    ),
  },
  {
    means: 'draft',
    sample: ' zeig mir vorher den entwurf ',
    pattern: pattern(
      ` (?:zeige|schicke|zeig|leg)(?: (?:mir|uns|es|sie|bitte|das|der|ein|entwurf|einladung|text|mail))* (?:vorher|zuerst|erst|vorab|zur freigabe|zur ansicht|zur durchsicht|entwurf) |^(?: [,:;-]| nur| erst)* entwurf(?: bitte| zuerst)* $`,
    ),
  },
  {
    means: 'hold',
    sample: ' halt die termine solange frei ',
    pattern: pattern(
      ` (?:halt|halte|halten|blockier|blockiere|blockieren|reserviere)(?: (?:mir|uns|der|alle|bitte|sie|diese|termine|zeiten|termin|beide|N|solange|inzwischen|vorläufig))* (?:solange|inzwischen|vorläufig|bis dahin|so lange)(?: frei)? `,
    ),
  },
  {
    means: 'without',
    sample: ' ohne mich ',
    pattern: pattern(
      ` (?:ohne mich|ich (?:selbst |selber )?(?:bin|nehme|komme|muss|werde)(?: (?:selbst|selber|aber))* nicht(?: (?:selbst|mit))* (?:dabei|teil|da|mit|teilnehmen)) `,
    ),
  },
  {
    means: 'visibility-organizer',
    sample: ' nur ich soll die antworten sehen ',
    pattern: pattern(
      `(?: (?:nur|ausschließlich) (?:ich|mir)${gap(5)} (?:sehen|zeigen)| (?:zeige|verrate|teile)${gap(5)} (?:niemand|niemandem|nicht)${gap(4)} (?:antwort|antworten|wer)| antworten(?: \\S+)? (?:vertraulich|geheim))`,
    ),
  },
  {
    means: 'visibility-counts',
    sample: ' zeig nur die zahlen ',
    pattern: pattern(
      ` (?:(?:zeige)(?: (?:allen|nur|der|bitte))* (?:zahlen|summen|anzahl)|nur (?:der )?(?:zahlen|summen|anzahl)|anonym|anonyme) `,
    ),
  },
  {
    means: 'visibility-all',
    sample: ' alle dürfen die antworten sehen ',
    pattern: pattern(
      ` (?:alle|jeder) (?:dürfen|darf|kann|können|sollen)${gap(4)} (?:antwort|antworten)${gap(2)} sehen `,
    ),
  },
  {
    means: 'claim',
    sample: ' gib jedem D zeit zum antworten ',
    pattern: pattern(
      ` (?:gib|gebe|jeder|jedem|halte|reserviere|gilt|verfällt|angebot|angebote|einladung|einladungen|bleiben|bleibt)(?: \\S+){0,5} (?<length>D)(?: (?:zeit|bedenkzeit|frei|gültig|reserviert|offen|lang|zum antworten))`,
    ),
  },
  {
    means: 'cutOff',
    sample: ' keine einladungen mehr nach R ',
    pattern: pattern(
      ` (?:keine|kein)(?: (?:weitere|weiter|neuen|mehr))* (?:einladungen|angebote)(?: (?:mehr|nach|ab))* (?<when>[RHB]) `,
    ),
  },
];

/** Names the meeting otherwise than its subject does. */
export const titled: readonly RegExp[] = [
  // ` nenn es bitte dachrunde zwei `
  pattern(
    `${asking} (?:nenne|nennen|nenn|betitle|betiteln)(?: (?:wir|bitte|sie|einfach))* (?:es|das|das ganze|der termin|der sitzung|der treffen|das meeting|das treffen|der ganze)(?: (?:bitte|einfach))* (?:: )?(?<title>.+) $`,
  ),
  // ` der titel soll frühjahrsplanung sein `
  pattern(
    ` (?:titel|name)(?: (?:der sitzung|der termin))? (?:ist|soll|lautet|wäre|:) (?<title>.+?)(?: sein| lauten)? $`,
  ),
  // ` unter dem titel frühjahrsplanung `
  pattern(` (?:unter|mit) der titel (?<title>.+) $`),
];

/** "nenn es nicht" */
export const noTitle = /^(?:nicht|N|R|H|D)/u;

/** Where a title ends that no sign ends. */
export const titleEnd =
  / (?:und (?:frage|finde|buche|lade|bitte|schicke|mache|biete|schlage)|bitte|mit (?=[PE])|für (?=[PERHD])|R|H)/u;

/** ` kategorie hausbau ` */
export const category = pattern(` kategorie(?: (?:ist|von|:|=))* (?<category>.+) $`);
