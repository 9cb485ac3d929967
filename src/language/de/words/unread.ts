// German words by which a clause is weighed that no phrase fits.
import { wordSet } from '../../neutral/words.ts';
import type { UnreadWords } from '../../words.ts';

export const unread: UnreadWords = {
  loose: {
    yes: wordSet(
      'passt geht klappt funktioniert super perfekt frei verfügbar möglich machbar genehm prima optimal thumbsup tick verfügung',
    ),
    no: wordSet(
      'unmöglich verhindert belegt ausgebucht unterwegs abwesend urlaub krank dienstreise sitzung ausgeschlossen absagen schlecht verreist',
    ),
    lead: wordSet(
      'ich boss mir mein bin ist wird habe und so für der ein in an mit bei zu es das ja gut okay nein dann da',
    ),
    modal: wordSet('kann können könnte könnten will wollen würde würden muss müssen soll sollen darf nicht zu'),
    high: wordSet('super toll perfekt ideal optimal klasse prima ausgezeichnet'),
    turn: wordSet('nicht nie kein weder niemals kaum'),
    never:
      wordSet(`wenn falls sofern ob vielleicht könnte dürfte soll muss will möchte mag lieber liebsten besser besten eher als aber obwohl doch nur erst entweder bis vor nach war hatte hätten gewesen er sie ihm ihnen du dein dir euch ihr wer was wann wo wie warum welcher
    frau mann chef kollege kollegin schwester bruder mutter vater freund sohn tochter kinder jemand niemand jeder alle man ander rest
    denke glaube hoffe versuche schaue weiß sicher wahrscheinlich vermutlich eigentlich schwierig eng knapp spät früh fast halb teilweise hoffentlich gesagt gefragt brauche statt anstatt vergiss zug flug bus büro noch schon letzte nächste meistens normalerweise manchmal oft sonst weder zu lange gar
    zahlen gefallen wetter leid tut`),
    // English verbs in German mail: `approved`
    past: /^\p{L}{3,}ed$/u,
    // `10`   `zehn Uhr`   `Mittag`
    clock: /\d|uhr|mittag/i,
  },
  history: {
    past: wordSet(
      'war waren gewann gewannen verlor verloren kam kamen rief riefen schrieb schrieben fuhr fuhren starb kostete regnete schneite spielte spielten feierte feierten brachte fand fanden traf trafen',
    ),
    plain: wordSet('beide alle keine keiner nicht gut besser schön nur'),
    ago: wordSet('damals'),
    perfect: wordSet('hat haben hatte hatten ist sind'),
    present: wordSet(
      'ist sind bin wird werden habe hat haben kann können soll muss müssen wäre hätte könnte noch jetzt nun also daher deshalb falsch versehen',
    ),
  },
};
