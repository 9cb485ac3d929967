// What anybody may ask of the bot itself: help, silence, a time zone.
import type { Errand, Rule } from '../../request/words.ts';
import { gap, pattern } from './wording.ts';

export const service: readonly Rule<Errand>[] = [
  {
    means: 'help',
    sample: ' wie funktioniert das hier ',
    pattern: pattern(
      `(?:^(?: [,:;-]| bitte| hallo)* (?:hilfe|hilf mir|anleitung|bedienungsanleitung|help)(?: bitte| mir)* $| (?:brauche|bräuchte) hilfe $| wie (?:funktioniert|benutze|bediene|nutze|verwende|arbeitet|geht)(?: (?:ich|man|das|dies|es|dieser|parley|dir|dich|der|bot|hier|eigentlich|denn|ganze|sitzung))+ $| was (?:kann|können)(?: (?:du|sie|man|ich|parley|dieser|der|bot))(?: (?:alles|hier|denn|eigentlich|mit dir|machen|tun))* $| welche (?:befehle|kommandos|funktionen)${gap(4)} $| wer bist du $| wie kann ich (?:dir|dich|parley|den bot)${gap(3)} $)`,
    ),
  },
  {
    means: 'stop',
    sample: ' bitte schick mir keine mails mehr ',
    pattern: pattern(
      `(?:^(?: [,:;-]| bitte| hallo)* (?:stop|stopp|abmelden|abbestellen|austragen|unsubscribe|abmeldung)(?: (?:bitte|mich|mir))* $| (?:kein|keine|nicht|nichts|nie)(?: (?:weiteren|weitere|weiter|mehr|solche|wieder))* (?:mail|nachrichten|nachricht|erinnerungen|post|newsletter|schicken|schreiben|senden|einladungen)(?: (?:mehr|bitte|schicken|senden|an mich|von (?:dir|ihnen)|zuschicken|erhalten|bekommen))* $| (?:schicke|schreibe|schreib|maile)(?: (?:mir|uns|bitte|sie))* (?:nicht|nichts|kein) mehr | hör(?:en sie|t)? (?:bitte )?auf${gap(4)} (?:schreiben|mailen|schicken) | (?:nehme|streiche|lösche|trag|tragen|entferne|entfernen)(?: sie)? (?:mich|uns|mein adresse|meine adresse)(?: bitte)? (?:aus|von) (?:der|dein|mein|allen)? ?(?:verteiler|mailverteiler|mailingliste|liste|adressliste|datenbank|newsletter)| lass(?:en sie)? mich (?:bitte )?in ruhe )`,
    ),
  },
  {
    means: 'start',
    sample: ' bitte schick mir wieder mails ',
    pattern: pattern(
      `(?:^(?: [,:;-]| bitte)* (?:start|starten|wieder anmelden|anmelden)(?: bitte| mich| wieder)* $| (?:schicke|schreibe|schreib|senden|maile)(?: (?:mir|uns|bitte|sie|ab jetzt|R))* wieder(?: mail| mails| nachrichten| einladungen| erinnerungen)*(?: bitte)? $| (?:möchte|will)(?: \\S+){0,3} wieder (?:mail|nachrichten|einladungen|erinnerungen)(?: \\S+){0,2} $| (?:darfst|dürfen|kann|können)(?: sie| du| ihr)? mir wieder (?:schreiben|mailen|mails schicken|mail schicken) )`,
    ),
  },
  {
    means: 'zone',
    sample: ' ich bin ab jetzt in Z ',
    pattern: pattern(
      `^(?: (?:[,:;-]|hallo|fyi|und|so|bitte|parley|übrigens|info|nur|zur))* (?:ich|wir) (?:bin|lebe|wohne|arbeite|sitze|ziehe)(?: (?:jetzt|nun|ab jetzt|ab sofort|R|inzwischen|mittlerweile|derzeit|dauerhaft|aktuell|gerade|in moment|von heute an|wieder|nach))* (?:in|nach|aus) (?<zone>Z)(?: (?:umgezogen|gezogen|und|,|zu hause|zuhause|daheim|jetzt|dauerhaft|aus|um)| $)`,
    ),
  },
  {
    means: 'zone',
    sample: ' bitte zeig mir zeiten in Z ',
    pattern: pattern(
      ` (?:zeige|stelle|stell|stellen|ändere|rechne|nenne|schicke|setz|verwende|nutze|gib|gebe)(?: (?:mir|uns|bitte|sie|alle|der|mein|termine|zeiten|zeit|uhrzeiten|termin|zeitzone|künftig|in|auf|nach|als|zukunft|ab jetzt))* (?<zone>Z)(?: |$)`,
    ),
  },
  {
    means: 'zone',
    sample: ' meine zeitzone ist Z ',
    pattern: pattern(` zeitzone(?: (?:ist|jetzt|nun|:|auf|lautet|nach|in|bitte))* (?<zone>Z) `),
  },
];
