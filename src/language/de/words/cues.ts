// German words that tell that something is said of slots.
import { wordSet } from '../../neutral/words.ts';
import type { CueWords } from '../../words.ts';

export const cues: CueWords = {
  cues: wordSet(`passt geht klappt funktioniert okay gut super frei möglich verfügbar verfügbarkeit kann könnte muss wird soll vielleicht lieber liebsten besser besten gern bevorzuge wenn falls sofern außer ja nein nicht kein nie nur weder beide alle alles jeder egal
  flexibel offen schwierig ungünstig unmöglich schlecht eng knapp weg unterwegs abwesend urlaub krank verhindert belegt voll dicht sitzung zeit schaffe komme treffe dabei statt anstatt alternativ alternativen biete schlage wie termin wäre möchte will nehme wähle
  brauche sicher unsicher noch schon eher höchstens notfalls not zu früh spät recht raus`),
  plainCues: wordSet('wenn ja nein nicht kein nie nur noch schon wie muss wird will sicher möchte brauche'),
  predicates: wordSet('ist sind war waren wird werden kann können hat haben passt geht ginge wäre bitte auch'),
  requesting: wordSet('bitte kann könnte wird'),
};
