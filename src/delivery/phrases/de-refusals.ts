// Deutsch: warum etwas nicht geschah, und was stattdessen hilft; ein Satz für jede Weigerung.
import type { Refusal } from '../../scheduling/refusal.ts';

/** Was nur kann, wer einlädt; was hier fehlt, ist "das ändern". */
const acts: Readonly<Record<string, string>> = {
  confirm: 'einen Termin festlegen',
  cancel: 'absagen',
  withdraw: 'einen Termin streichen',
  move: 'verschieben',
  set: 'das ändern',
  add: 'jemanden einladen',
  remove: 'jemanden ausladen',
  notify: 'die anderen informieren lassen',
  remind: 'andere erinnern lassen',
  propose: 'Termine zur Wahl stellen',
};
const act = (name: string): string => (Object.hasOwn(acts, name) ? acts[name]! : 'das ändern');

/** @param about wie ein Satz über das Treffen beginnt */
export function refusals(refusal: Refusal, about: string, organizer: string): string {
  switch (refusal.no) {
    case 'not-a-party':
      return `Sie sind nicht mehr dabei: ${about}. Daher wurde nichts geändert. Bitte schreiben Sie an die Person, die Sie eingeladen hatte.`;
    case 'not-the-organizer':
      return `Nur ${organizer} kann ${act(refusal.act)}; daher wurde nichts geändert.`;
    case 'not-proven':
      return `Um zu tun, was Sie möchten (${act(refusal.act)}), muss Parley sicher sein, wer schreibt; bei dieser Mail ließ es sich nicht prüfen. Bitte senden Sie sie von Ihrem gewohnten Mailkonto.`;
    case 'closed':
      return refusal.state === 'cancelled'
        ? `${about} ist abgesagt; daran lässt sich nichts mehr ändern.`
        : `${about} ist vorbei; daran lässt sich nichts mehr ändern.`;
    case 'no-such-slot':
      return refusal.slots.length === 1
        ? `Es gibt keinen Termin mit der Nummer ${refusal.slots[0]}.`
        : `Es gibt keine Termine mit den Nummern ${refusal.slots.join(', ')}.`;
    case 'nothing-to-undo':
      return 'Es gibt nichts von Ihnen, das noch zurückgenommen werden könnte.';
    case 'too-late-to-undo':
      return 'Die anderen wissen es schon, daher lässt es sich nicht still zurücknehmen. Schreiben Sie, was stattdessen gelten soll, und sie erfahren das.';
    case 'nothing-to-confirm':
      return 'Es ist nicht klar, welcher Termin festgelegt werden soll. Bitte antworten Sie mit seiner Nummer.';
    case 'too-many':
      return tooMany[refusal.what](refusal.most);
    case 'in-the-past':
      return 'Diese Zeit ist schon vorbei. Bitte nennen Sie eine, die noch kommt.';
    case 'too-far':
      return 'Das liegt mehr als zwei Jahre entfernt, weiter als Parley plant.';
    case 'unknown-party':
      return `Hier heißt niemand ${refusal.who.map((who) => `„${who}“`).join(', ')}. Bitte verwenden Sie die E-Mail-Adresse.`;
    case 'slots-differ':
      return 'Die Termine haben sich geändert, seit Sie nachgesehen haben; daher wurde nichts geändert. So stehen sie jetzt.';
    case 'conflict':
      return conflict('', '');
    case 'room-too-small':
      return `${refusal.room} fasst höchstens ${refusal.most} Personen. Bitte wählen Sie einen anderen Ort.`;
    case 'too-soon':
      return `Das ist zu bald: Jemand möchte es mindestens ${refusal.hours} Stunden vorher wissen.`;
    case 'which-slot':
      return `Es ist nicht klar, welcher Termin festgelegt werden soll: ${refusal.slots.join(' oder ')}? Bitte antworten Sie mit der Nummer.`;
    case 'not-settled':
      return 'Es steht noch kein Termin fest, daher gibt es nichts zu verschieben. Die Nummer eines Termins legt ihn fest.';
    case 'offers-off':
      return `${organizer} nimmt hier keine anderen Termine auf. Bitte wählen Sie unter den vorhandenen.`;
    case 'bad-seats':
      return 'Diese Zahl von Plätzen geht nicht auf. Bitte schreiben Sie, wie viele es sind, etwa „mach 8 Plätze draus“.';
    case 'bad-duration':
      return 'So lange kann kein Treffen dauern. Bitte schreiben Sie es etwa so: „45 Minuten“ oder „2 Stunden“.';
    case 'bad-deadline':
      return 'Bis dahin wäre keiner der Termine mehr übrig. Bitte nennen Sie eine frühere Frist, etwa „Antworten bis Mittwoch 12 Uhr“.';
    case 'not-enough-seats':
      return refusal.left === 0
        ? 'Alle Plätze sind vergeben.'
        : `So viele Plätze sind nicht mehr frei, nur noch ${refusal.left}. Bitte schreiben Sie, zu wievielt Sie kommen.`;
    case 'no-request':
      return 'Es stand keine Bitte darin, die Parley kennt.';
    default:
      return refusal satisfies never;
  }
}

/** @param who alle, die nicht können, für die, die es wissen dürfen; @param nearest Zeiten, die gingen; @param room falls er belegt ist */
export function conflict(who: string, nearest: string, room?: string): string {
  const people = who === '' ? 'Jemand hat dann schon etwas anderes' : `Zu dieser Zeit hat schon etwas anderes: ${who}`;
  const taken = room === undefined ? undefined : `${room} ist dann belegt`;
  const way = taken === undefined ? people : who === '' ? taken : `${people}; ${taken}`;
  return nearest === '' ? `${way}.` : `${way}. Diese Zeiten gingen: ${nearest}.`;
}

const tooMany = {
  parties: (most: number): string => `Mehr als ${most} Personen sind nicht möglich; niemand wurde hinzugefügt.`,
  slots: (most: number): string => `Mehr als ${most} Termine sind nicht möglich; keiner wurde hinzugefügt.`,
  changes: (most: number): string =>
    `Heute gab es schon mehr als ${most} Änderungen. Bitte versuchen Sie es morgen wieder.`,
  notices: (most: number): string =>
    `Heute wurden alle schon ${most}-mal informiert. Bitte versuchen Sie es morgen wieder.`,
  reminders: (most: number): string =>
    `Niemand wird öfter als ${most}-mal erinnert. Vielleicht hilft jetzt eine Mail von Ihnen.`,
  seats: (most: number): string => `Mehr als ${most} Plätze sind nicht möglich.`,
  meetings: (most: number): string => `Jemand hat an diesem Tag schon ${most} Termine und möchte nicht mehr.`,
};
