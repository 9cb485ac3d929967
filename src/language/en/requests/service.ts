// What anybody may ask of the bot itself: help, silence, a time zone.
import type { Errand, Rule } from '../../request/words.ts';
import { pattern } from './wording.ts';

export const service: readonly Rule<Errand>[] = [
  {
    means: 'help',
    sample: ' what can you do ',
    pattern: pattern(
      `(?: what (?:can|do|could|are) (?:you|this bot|this thing|parley)(?: (?:do|able to do|offer|help with))* $| what (?:i|we) (?:can|could|may) (?:write|send|ask|say|tell|do)(?: (?:to|with|you|here|this|for|do))* $| what (?:can|could|may|should) i (?:write|send|ask|say|tell|do)(?: (?:to|with|you|here|this))* $| how (?:do|does|can|should|shall|would) (?:i|we|one|this|it|you|parley|that)(?: (?:use|work|works|talk to|start|write to|go about|get|operate|ask))+| what is this $| who are you | how it works | instructions (?:please|for)| user guide | user manual |^(?: [,:;-]| please| hello| hi)* help(?: me| please| us)* $| i need (?:some )?help(?: with (?:you|this|parley))? $| show me the commands| list of commands| which commands| what commands| what are (?:your|the) (?:commands|functions|features|options) $| how this works| how to (?:use|work with|talk to|write to) (?:you|this|it|parley)| explain (?:yourself|how you work|how this works))`,
    ),
  },
  {
    means: 'stop',
    sample: ' please stop emailing me ',
    pattern: pattern(
      `(?:^(?: [,:;-]| please| hi| hello)* (?:stop|unsubscribe)(?: (?:me|please|now|all|emails?|mails?))* $| (?:stop|quit|cease) (?:(?:all|any|these|the|your|with) )?(?:emailing|mailing|writing|sending|e ?mails?|mails?|messages?|messaging|contacting|bothering|the mails|the emails)| unsubscribe (?:me|us)| (?:do not|never|no longer) (?:send|email|mail|write|write to|contact) (?:me|us)| (?:do not|never|no longer) (?:want|wish|like|need)(?: (?:to|get|receive|any|more|further|these|your))* (?:e ?mails?|mails?|messages?)| (?:no|any) (?:more|further) (?:e ?mails?|mails?|messages?)(?: |$)| (?:take|remove|delete) (?:me|us|my address|my email) (?:off|from)(?: \\S+){0,3} list)`,
    ),
  },
  {
    means: 'start',
    sample: ' you can start emailing me again ',
    pattern: pattern(
      `(?:^(?: [,:;-]| please)* (?:start|subscribe|resubscribe)(?: (?:again|please|now|me))* $| (?:start|resume|continue|begin) (?:emailing|mailing|writing|sending|messaging|contacting|the (?:e ?mails?|mails?))| (?:can|may|please|could) (?:you )?(?:write|email|mail|contact|send)(?: \\S+){0,4} again )`,
    ),
  },
  {
    means: 'zone',
    sample: ' i am in Z now ',
    pattern: pattern(
      `^(?: (?:[,:;-]|hi|hello|just|fyi|and|so|well|please|parley))* (?:i|we) (?:am|are|have|live|moved|now|will be|relocated|will)(?: (?:now|moved|back|living|based|am|live|permanently|just|recently|relocated|settled|be|over|got|arrived))* (?:in|to) (?<zone>Z)(?: (?:now|for good|these days|permanently|from now on|again|until further notice|,|since|so|time|and|[RHB])| $)`,
    ),
  },
  {
    means: 'zone',
    sample: ' please show times in Z ',
    pattern: pattern(
      ` (?:show|use|give|display|switch|set|change|put|convert|send|need|want|update|make)(?: (?:me|us|my|all|the|times?|to|in|zone|times zone|is|please|everything|hours|dates|time zone|timezone|are|as))* (?<zone>Z)(?: |$)`,
    ),
  },
  {
    means: 'zone',
    sample: ' my time zone is Z ',
    pattern: pattern(
      `(?:^(?: [,:;-]| please| all)* times in(?: the)?| (?:time zone|timezone|zone))(?: (?:is|now|:|has changed to|changed to|to|should be|=))* (?<zone>Z) `,
    ),
  },
];
