// Who takes part and who is told: add, remove, delegate, notify, remind, leave.
import type { Family } from '../../grammar/grammar.ts';
import type { Sense } from '../../reply/sense.ts';

const family = 'people';
/** One address or name, or several. */
const wer =
  '((mein|der|unser)? (herr|herrn|frau|kollege|kollegin|kollegen|stellvertreter|stellvertreterin|vertretung|assistentin|assistent|chef|chefin|partner|partnerin|nachfolger|nachfolgerin|mann|W W)? (E|P) ((,|und|and|, und|plus|/|;|sowie) (herr|herrn|frau)? (E|P))*)';
const fürMich =
  '(für mich|statt meiner|statt mir|an meiner stelle|an meiner statt|anstelle von mir|anstatt mir|in vertretung|stellvertretend|in meinem namen|als (mein|unser) vertretung|als vertretung|zur vertretung|als ersatz|für uns|statt uns|stattdessen)';

export const lists: readonly Family<Sense>[] = [
  {
    family,
    sense: { say: 'action', action: { do: 'delegate' } },
    phrases: `
      ${fürMich} (kommt|geht|nimmt|springt|übernimmt|wird|ist|kann|könnte|schicke ich|sende ich|vertritt|M|nehmt|fragt bitte|laden sie) (bitte)? ${wer} (kommen|teil|ein|gehen|teilnehmen|dabei|da|teilnehmen|mit|übernehmen|vorbei|mich|zum termin|zur sitzung|hin|M)*
      ${wer} (kommt|geht|nimmt|springt|übernimmt|wird|ist|kann|soll|vertritt|könnte|würde|macht das|macht es|M)+ (gern|mich|uns|den termin|das|an dem termin|zum termin|dann)* ${fürMich}? (kommen|teil|ein|gehen|teilnehmen|dabei|da|vertreten|übernehmen|vorbei|hin|einspringen|an meiner stelle|mich|M)*
      (ich|wir) (schicke|delegiere|sende|übergebe|gebe|lasse|reiche|leite) (das|es|den termin|ihnen|euch|dir|mich|die einladung|die sitzung|stattdessen|W)* (an|auf|durch|von)? ${wer} (weiter|ab|vertreten|${fürMich}|M)*
      ${wer} ${fürMich}
      ${fürMich} ${wer}
      ${wer} (ist|wäre|wird|sei) (mein|unser) (vertretung|ersatz|stellvertreter|stellvertreterin|vertreter|vertreterin)
      (mein|unser) (vertretung|ersatz|stellvertreter|stellvertreterin|vertreter|vertreterin) (ist|wäre|wird|:|übernimmt|macht)+ ${wer}
      (bitte)? (wenden|wende|wendet) (sie|dich|euch|sich|bitte)* (für|bezüglich|wegen)? (den termin|das|diesen termin)? an ${wer}
      (mich|uns) (vertritt|wird) (dabei|da|hier)? ${wer} (vertreten)?
      (bitte)? (frag|fragt|fragen sie|lade|laden sie|nehmen sie|nehmt|nimm) (bitte)? ${fürMich}? ${wer} ${fürMich}? (ein|dazu)?
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'optional' } },
    phrases: `
      ${wer} (ist|sind|wäre|nur|kann|können|darf|soll|als)+ (optional|freiwillig|kein muss|nicht zwingend|optional (dabei|eingeladen|teilnehmen)|optionaler teilnehmer|optionale teilnehmerin)
      ${wer} (muss|müssen|braucht|brauchen) nicht (unbedingt|zwingend)* (dabei sein|kommen|teilnehmen|da sein|mitkommen)
      $bitteWas (setz|mach|markier|stell|trag) ${wer} (bitte)? (auf|als|zu)? optional (ein)?
      optional : ${wer}
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'set', key: 'required' } },
    phrases: `
      ${wer} (ist|sind|wäre|muss|müssen) (zwingend|unbedingt|auf jeden fall|M)* (dabei sein|pflicht|erforderlich|notwendig|nötig|da sein|ein muss|zwingend)
      ohne ${wer} (geht es nicht|geht nichts|können wir nicht|macht es keinen sinn)
      $bitteWas (setz|mach|markier|stell) ${wer} (bitte)? (auf|als|zu)? (pflicht|erforderlich|zwingend|nicht optional)
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'remove' } },
    phrases: `
      $bitteWas (entferne|entfernen sie|lösche|löschen sie|streiche|streichen sie|nimm|nehmen sie|nehmt|lade|laden sie|wirf|schmeiß) (bitte)? ${wer} (wieder|bitte)* (raus|heraus|aus|von|aus der (liste|runde|einladung|einladungsliste|teilnehmerliste|sitzung)|von der (liste|einladungsliste|teilnehmerliste)|wieder aus|vom verteiler|runter)+ (bitte)?
      $bitteWas (entferne|entfernen sie|lösche|löschen sie|streiche|streichen sie) (bitte)? ${wer} (bitte)?
      $bitteWas ${wer} (bitte)? (aus der (liste|runde|einladung)|von der liste|wieder)* (entfernen|streichen|löschen|rausnehmen|ausladen|herausnehmen)
      ${wer} (muss|braucht|soll|brauchen|müssen|ist|wird|kommt) (doch)? nicht mehr (dabei sein|kommen|teilnehmen|mitkommen|eingeladen werden|dabei|mehr dabei|zu kommen|dabei zu sein|mit)
      (ich|wir) (brauche|brauchen) ${wer} (doch)? nicht (mehr|dabei)*
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'add' } },
    phrases: `
      $bitteWas (lade|laden sie|lad|nimm|nehmen sie|nehmt|füge|fügen sie|hol|hole|setz|setzen sie|ergänze|ergänzen sie|schreib|trag) (bitte|sie)* (auch|noch|zusätzlich)* ${wer} (bitte|auch|noch|mit|zusätzlich|gern)* (ein|dazu|hinzu|auf die (liste|teilnehmerliste|einladungsliste)|mit (rein|auf|ein|dazu)|in die (runde|liste)|in den verteiler|rein|auf|zur (runde|sitzung)|in (cc|kopie)|zum termin)+ (bitte)?
      (ergänze|ergänzen sie) (bitte|sie)* ${wer}
      $bitteWas ${wer} (bitte|auch|noch|mit|zusätzlich)* (einladen|hinzufügen|dazunehmen|dazuholen|aufnehmen|mitnehmen|ergänzen|mit einladen|hinzuziehen|mit aufnehmen)
      ${wer} (soll|sollte|muss|müsste|möchte|will|kommt|ist|würde|sollen) (auch|noch|gern|unbedingt)* (dabei sein|kommen|teilnehmen|mit|dabei|dazu|eingeladen werden|mitkommen|dazukommen|mitmachen)
      (ich|wir) (brauche|brauchen) (auch|noch)* ${wer} (dabei|auch|noch|mit dabei)*
      (neuer|neue|weitere|weiterer|zusätzlich|auch)+ (teilnehmer|teilnehmerin|gast)? (:)? ${wer}
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'notify', all: true } },
    phrases: `
      $bitteWas (gib|geben sie|gebt|sag|sagen sie|sagt|schreib|schreiben sie|teil|teile|teilen sie|richte|leite|melde|schicke|schicken sie) (bitte|sie|es|das|doch)* $all (bitte|doch|kurz|noch|das|es|eine mail|eine nachricht|eine info)* (bescheid|mit|aus|weiter|eine mail|eine nachricht|info|dass X*|T)*
      $bitteWas (informiere|informieren sie|benachrichtige|benachrichtigen sie|verständige|verständigen sie) (bitte|sie)* $all (bitte|darüber|dass X*|über W*|kurz)*
      $bitteWas $all (bitte|kurz|darüber|es|das)* (bescheid (geben|sagen)|informieren|benachrichtigen|mitteilen|verständigen|weiterleiten|bescheid)
      (info|bescheid|nachricht|rundmail) (bitte)? (an|für) $all
      $all (soll|sollen|müssen) (das|es|davon)* (wissen|erfahren|informiert werden)
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'remind', pending: true } },
    phrases: `
      $bitteWas (erinnere|erinnern sie|erinnert|stupse|mahne|hak|hake|frag|schicke|schicken sie) (bitte|sie|doch|noch mal|nochmal|mal|noch|eine|einmal)* (erinnerung|erinnerungen)? (an|bei)? (A|V|alle|die|diejenigen|die anderen|die restlichen|die übrigen|den rest|alle anderen|jene|jeden|denen|der|leute|ander|die säumigen|die fehlenden|die ausstehenden|säumigen|nachzügler)+ (bitte|noch mal|nochmal)* (an)? ,? (die|der|denen|von denen|wer|bei denen|dessen antwort|deren antwort)? (noch|bisher|bis jetzt|sich|nichts|nicht|noch nicht|noch nichts|keine antwort|uns|mir|die antwort)* (geantwortet|gemeldet|reagiert|antworten|fehlt|fehlen|ausstehen|ausstehend|zurückgemeldet|abgestimmt|gesagt|geschickt|gegeben|haben|hat|offen sind|schweigen|nach)* (bitte|noch mal|nochmal|daran|an den termin)*
      $bitteWas (schicke|schicken sie|sende) (bitte|noch)* (ein|eine)? (erinnerung|erinnerungen) (raus|rum|bitte|los)*
      $bitteWas (A|V|alle|die|diejenigen|die anderen|den rest|der|leute)+ ,? (die|der)? (noch|bisher|nicht|noch nicht)* (geantwortet|reagiert|gemeldet)* (haben)? ,? (bitte)? (noch mal|nochmal)? erinnern
      (hake|hak|frag) (bitte)? nach
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'remind' } },
    phrases: `
      $bitteWas (erinnere|erinnern sie|erinnert|stupse|mahne) (bitte|sie|doch|noch mal|nochmal|mal)* ${wer} (bitte|noch mal|nochmal|daran|an die antwort|an den termin|an)*
      $bitteWas (hak|hake|frag) (bitte)? bei ${wer} (bitte)? nach
      $bitteWas (schicke|schicken sie|sende) (bitte)? (an)? ${wer} (bitte|noch mal|nochmal|noch|ein|eine)* erinnerung
      $bitteWas ${wer} (bitte|noch mal|nochmal)* erinnern
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'notify' } },
    phrases: `
      $bitteWas (gib|geben sie|gebt|sag|sagen sie|sagt|schreib|schreiben sie|teil|teile|teilen sie|schicke) (bitte|sie|es|das|doch)* ${wer} (bitte|doch|kurz|noch|das|es|eine mail|eine nachricht|davon)* (bescheid|mit|eine mail|eine nachricht|info|dass X*)*
      $bitteWas (informiere|informieren sie|benachrichtige|benachrichtigen sie|verständige|verständigen sie) (bitte|sie)* ${wer} (bitte|darüber|dass X*|über W*|kurz)*
      $bitteWas ${wer} (bitte|kurz|darüber|es|das)* (bescheid (geben|sagen)|informieren|benachrichtigen|mitteilen|verständigen)
      leite (das|es|dies|bitte)* (an)? ${wer} weiter
    `,
  },
  {
    family,
    sense: { say: 'action', action: { do: 'leave' } },
    phrases: `
      $bitteWas (nimm|nehmen sie|nehmt|streiche|streichen sie|streich|streicht|lösche|löschen sie|lass|lassen sie|lasst|entferne|entfernen sie|meld|melden sie) (mich|uns|sie|mich) (bitte|doch|wieder|da|hier)* (aus|von|für|bei|raus|heraus)* (der|dieser|diesem|dem|den|die|das)* (runde|liste|termin|sitzung|verteiler|einladung|teilnehmerliste|veranstaltung|gruppe|umfrage|treffen|projekt|W)? (raus|heraus|außen vor|weg|aus|ab|runter|da raus|komplett|ganz|bitte)+
      $bitteWas (nimm|nehmen sie|streiche|streichen sie|lösche|entferne|entfernen sie) (mich|uns) (bitte)? (von|aus) der (liste|runde|einladung|teilnehmerliste|sitzung) (bitte)?
      (ich|wir) (bin|sind|steige|ziehe|klinke|melde) (mich|uns|bei dieser|hier|bei diesem|aus dem|aus der|ganz|komplett|aus diesem|W)* (raus|aus dem termin|aus der runde|zurück|aus|komplett raus|ab von W*)
      (macht|mach|machen sie|plant|trefft euch|treffen sie sich|fangt|geht|legt) (es|das|ruhig|bitte|gern|euch|einfach|doch|den termin)* ohne mich (weiter|an|bitte|los)*
      ohne mich (bitte)?
      (bitte)? ohne mich (weitermachen|planen|weiterplanen)
      (ich|wir) (bin|sind|habe|gehöre) (ja)? (nicht mehr|nicht länger|kein teil mehr) (im|in|bei|teil|zu|zuständig|mitglied|an) X*
      (zähl|zählt|rechne|rechnet|plant|plan) (mich|nicht mehr mit mir|ohne mich) (bitte)? (nicht mehr|ein|mit)*
      (lass|lasst|lassen sie) (mich|uns) (bitte|hier|da)* (außen vor|raus|weg)
      (ich|wir) (möchte|will|würde) (gern|hier|bitte|aus|der|runde|dem|dieser|sitzung|termin|W)* (aussteigen|austreten|raus|ausgetragen werden|rausgenommen werden|nicht mehr dabei sein)
    `,
  },
];
