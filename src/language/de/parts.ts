// What German phrases are made of, in the forms of `spelling.ts`: "wir" stands under "ich", every article under "der". A capital
// letter stands for an atom (`grammar/symbols.ts`), R for whatever names slots.
import type { Parts } from '../grammar/notation.ts';

// One slot, time or group of them: "2", "Dienstag um 10", "beide am Dienstag", "2 (Dienstag)".
const unit = `(A von? (T+|L+)|(der|für|zu|bei|an|mit)* L lparen T+ rparen|T+ lparen L rparen|(der|für|zu|bei|an|mit)* L (-|:)? T+|T+ (-|:)? L|(der? (termin|option|tag))? T+
  |(der|für|zu|bei|an|mit|termin)* L+|(für|zu|an|bei|mit|in|auf)? A|O von? (T+|L+)|O)`;
// "die anderen" stehen allein: neben anderen Namen wären auch diese gemeint.
const others = '(V (von|bei|in|an)? T+|T+ V|(für|zu|an|bei|mit|in)? V)';
const separator =
  '(, und|, oder|und|and|oder|,|/|plus|sowie|wie auch|und oder|und / oder|-|gt|beziehungsweise|, beziehungsweise|, sowie)';
const except =
  '(außer|ausser|bis auf|bis|ausgenommen|mit ausnahme von?|abgesehen von|ohne|, nicht|nur nicht|, aber nicht|aber nicht)';
// "weder Dienstag noch Mittwoch": elsewhere "noch" adds nothing and is a filler.
const neither = '(O (T+|L+) ,? M (T+|L+))';
const list = `(A? ${unit} (${separator} ${unit})*|${neither})`;

/** What somebody may be good, free or busy for. */
export const parts: Parts = {
  except,
  R: `< (${others} | ${list} (${separator}|:|-|lparen)? (A|egal welcher) | ${list} (lparen? ,? ${except} ${list} rparen?)? | A T* ,? ${except} ${list}) >`,
  mark: '(:|-|,|lparen|.)',
  /** Times alone, where a number would be no slot. */
  days: '< T+ ((, und|, oder|und|oder|,|noch|plus) T+)* >',

  ich: '(ich (um|ab|gegen|an|aber|jedoch|allerdings|dagegen|hingegen)*|boss|mein (chef|chefin|mandant|mandantin|kunde|klient|vorgesetzter)|ich beide|ich alle|der unterzeichner)',
  me: `((aber|jedoch|allerdings|dagegen|hingegen)+|(mir|bei mir|für mich) (aber|jedoch|allerdings|dagegen|hingegen)|(aber|jedoch|allerdings) (mir|bei mir|für mich)|mir (beide|alle)?|bei (mir|boss)|für (mir|mich|boss)|mit mir|von mir aus|von mein seite (aus)?|auf mein seite|bei mein mandant|für mein (mandant|chef|team|seite)|mein seits|meinerseits|seitens W
    |boss|in mein kalender|laut kalender|in der kalender|mir in der kalender|mir zeitlich|zeitlich|terminlich|bei mir zeitlich|bei mir terminlich|mir von (der|mein) zeit her|von der zeit her|mir persönlich)`,
  es: "(es|'s|das|dieser|dieser termin|der termin|der)",
  sein: '(ist|wird|bleibt|bleibe|scheint)',
  works: `(passt|geht|klappt|funktioniert|haut hin|läuft|taugt|reicht|stimmt|passt rein|geht sich aus|geht klar|geht in ordnung|sagt zu|kommt hin|komme hin|komme (gelegen|entgegen)|lässt sich (W)? (machen|mache|einrichten|arrangieren)|lasse sich (machen|mache|einrichten|arrangieren|gut einrichten)|richte sich ein|sollte (passt|geht|klappt))`,
  good: `(gut|super|perfekt|okay|prima|toll|ideal|optimal|bestens|wunderbar|möglich|machbar|frei|verfügbar|fein|recht|in ordnung|genehm|angenehm|passend|kein problem|kein thema|top|klasse|spitze|großartig|hervorragend|ausgezeichnet|denkbar
    |drin|realistisch|ein gut (termin|tag|zeit|wahl)|vorstellbar|grün|thumbsup|tick|willkommen|leiwand|lässig|schön|bequem|günstig|geeignet|gelegen|unproblematisch|problemlos|problemlos möglich|gut möglich|einzurichten|einrichtbar|gebongt|geritzt|fix|offen)`,
  bad: `(unmöglich|ausgeschlossen|belegt|ausgebucht|voll|dicht|zu|blockiert|vergeben|besetzt|blöd|doof|dumm|ungünstig|unpassend|schwierig|problematisch|schlecht|raus|ein problem|tabu|nein|mies|verplant|schon (voll|dicht|belegt|verplant|weg|was|etwas|besetzt|vergeben)
    |zu (früh|spät|knapp|eng|kurzfristig|stressig|voll|weit)|der hölle|ein katastrophe|kein option|cross|thumbsdown|gestrichen|verstopft|hinfällig|ungeeignet|ungelegen|nichts frei|nichts möglich|gar nichts|alles (voll|dicht|belegt|zu)|kein luft|kein zeit|komplett (voll|dicht|zu|raus|belegt|verplant)|feiertag|ein feiertag|mein (freier|frei) tag)`,
  meh: '(ideal|optimal|perfekt|so gut|so toll|so super|so günstig|so ideal|so optimal|so passend|so doll|so prickelnd|so recht|ganz so gut|sehr gut|besonders gut|der besten|mein favorit|mein lieblingstermin|wirklich gut|allzu gut|berauschend|begeisternd)',
  well: '(gut|super|perfekt|prima|toll|wunderbar|bestens|hervorragend|ausgezeichnet|wunderbar|fein|okay|sehr gut|ganz gut|immer|jederzeit|problemlos|einwandfrei|gut rein|rein|optimal|wie angegossen|am besten aus|aus|schon)',
  not: '(nicht|not|nicht mehr|gar nicht|überhaupt nicht|leider nicht|auf kein fall|kein|nie|niemals|nimmer|doch nicht|doch nicht mehr|auch nicht)',
  /** The words of a clause of its own, but no times. */
  satz: '(W|M|L|es|das|du|sie|ihr|er|ich|mir|mich|nicht|kein|kann|könnte|muss|soll|wird|ist|habe|passt|geht|klappt|frei|nie|dieser)*',
  /** Infinitives of coming together. */
  tun: `(mache|komme|vorbeikommen|hinkommen|dazukommen|teilnehmen|dabei sein|da sein|dabeisein|anwesend sein|vor ort sein|einrichten|schaffe|treffen|telefonieren|sprechen|reden|wahrnehmen|einplanen|dazustoßen|mitmachen|es (einrichten|schaffe)|mir (treffen|sehen|einrichten|freischaufeln|freinehmen|freihalten)|online sein|zoomen|reinkommen|starten|anfangen|loslegen|bei (dir|dein W) sein|vorbeischauen|zu dir komme|einschieben|ermöglichen|realisieren|zusagen|anrufen|verfügbar sein|dazu komme|gut (mache|einrichten|schaffe)|treffe|kommen|(online|telefonisch|per telefon|per video|virtuell|remote|digital|von unterwegs) (teilnehmen|dabei sein|mitmachen|dazukommen|da sein|dazustoßen|zuschalten))`,
  frei: `(frei|verfügbar|flexibel|da|dabei|erreichbar|vor ort|zu haben|anwesend|zur stelle|bereit|am start|in büro|in haus|zu hause|zuhause|daheim|in der stadt|offen|zeitlich flexibel|zu der verfügung|zu verfügung|im land|am platz|an platz|an schreibtisch)`,
  weg: `(weg|fort|unterwegs|verreist|abwesend|krank|verhindert|belegt|ausgebucht|verplant|ausgelastet|beschäftigt|eingespannt|gebunden|besetzt|voll|dicht|zu|raus|außer haus|außer landes|ausser haus|außer büro|krankgeschrieben|blockiert|anderweitig (W)?|auswärts|ortsabwesend|eingeteilt|verabredet|eingeladen|im einsatz|durchgetaktet|im ausland|nicht (da|hier|dabei|frei|verfügbar|erreichbar|vor ort|anwesend|zu hause|daheim|in der stadt|in der büro|in büro|in haus|in lande|in land|am platz|einsatzbereit)|weder W noch W
    |in (urlaub|elternzeit|krankenstand|mutterschutz|karenz|sitzung|terminen|termin|ausland|krankenhaus|spital|kindergarten|flieger|flugzeug|zug|auto|gericht|labor|theater|kino|training|einsatz|W sitzung|ein sitzung|ein termin|ein W (sitzung|termin)?|der (ferien|uni|schule|sitzung|W) (sitzung)?|Z|U)|in W (in urlaub|bei W)
    |auf (reise|dienstreise|geschäftsreise|reha|kur|tour|montage|urlaub|sitzung|U|ein W|ein sitzung|der W|der sitzung|W sitzung|seminar)|bei (der|ein|mein)* (sitzung|arzt|zahnarzt|kunden|kunde|friseur|W)+|zu (der)? (sitzung|arzt|W)|mit (der|ein|mein) W+ (beschäftigt|unterwegs|weg|zugange)|am (ausliefern|W)|an (W|U)|für (ein|der) W (in|auf|bei) W+ unterwegs|W (in|auf) urlaub)`,
  /** Away for good: what without a time is said of all of them. */
  fern: '(krank|verreist|weg|unterwegs|abwesend|verhindert|ausgebucht|verplant|ausgelastet|nicht (da|verfügbar|erreichbar|im lande|in land|im büro|vor ort)|(in|auf) (urlaub|dienstreise|geschäftsreise|reise|reha|kur|elternzeit|krankenhaus)|in der ferien|krankgeschrieben|in krankenstand|im ausland|in ausland)',
  zeit: `((noch|etwas|genug|genügend|viel|ausreichend|gut|wieder|eh|sowieso|immer|den ganzen tag|ganztägig|ganz|komplett|total|länger|bisschen|ein bisschen|ein|der|W)? (zeit|luft|kapazität|kapazitäten|spielraum|lücke|fenster|nichts vor|nichts|nichts geplant|noch nichts|noch nichts vor|platz|noch frei|D zeit|D frei|D|kein (termin|sitzung|verpflichtungen|probleme|pläne)|noch W frei|raum|ruhe|gelegenheit|der kopf frei|alles frei|noch was frei|was frei|etwas frei|mir (zeit genommen|freigenommen|freigehalten)|mir W freigehalten|es eingetragen|(ein|noch|der|ein freies|W)* option (frei|für dir)?|kein (termin|sitzung|option)|nichts vor))`,
  engagement: `(((schon|bereits|leider|noch|ein|mein|der|dieser|D|N|zwei|drei|mehrere|ander|wichtig|dringend|fest|lang|ganztägig|W)* (sitzung|termin|verpflichtungen|urlaub|ferien|dienstreise|was|etwas|etwas vor|was vor|schon was|schon etwas|was ander|etwas ander|was ander vor|etwas ander vor|schon was ander vor|kinder|der kinder|kundschaft|besuch|handwerker|arzt|zahnarzt|gericht|kundentermine|dauertermine|stress|viel zu tun|zu tun|W zu tun|inventur|homeschooling|jury|umzug|termindruck|kundenbesuch|nachtschicht|verpflichtet|fahrstunde) (bei W+|mit W+|in W+|auf W+|für W+|zu W+|an W+|wegen W+)?)|U)`,
  why: '((wegen|aufgrund|da|weil|denn|auf grund|durch|dank|bei|mit|für|in|zu|von|auf) (W|ist|ich|mir|habe)+)',
  du: '(du|sie|ihr|man|alle|A|P|ander|der ander|V|jemand)',
  dir: '(dir|A|alle|V|der ander|ander|der gruppe|der mehrheit|der rest|mir alle|P|der W|sie|allen beteiligten|der team|beteiligten)',
  bitteWas: `(bitte|kann (du|sie|ihr|ich|man)|könnte (du|sie|ihr|ich|man)|wird (du|sie|ihr)|ich möchte|ich will|magst du|lasse mir|darf ich (dir|sie)? bitten|ich bitte (dir|sie|darum)?|dann|also|jetzt|so|doch|mal|gern|sei so gut und|ich muss|ich soll|am besten|wird du so lieb sein und|ist (es|das) möglich|ich hätte gern|hiermit|auch|und|sie|du)*`,
  event:
    '(es|das|alles|A|das ganze|das (W)? (sitzung|event|gespräch|essen)|der (ganze|gesamte|W)? (termin|sitzung|event|sache|umfrage|runde|abstimmung|W)|der T (termin|sitzung)?|T|dieser (termin|sitzung)|mein (termin|sitzung|W)|sitzung|termin|der von T|(das|der|dieser|mein)? (treffen|treffe|essen|gespräch|event|veranstaltung))',
  all: '(alle|A|der ander|V|der gruppe|der team|das team|der teilnehmer|der teilnehmenden|der beteiligten|beteiligten|der runde|jeder|der gast|der leute|ander|mir alle|sie alle|ihr alle|allerseits|der rest|der W)',
  yes: `(ja|okay|gut|passt|geht|klappt|super|frei|möglich|tick|thumbsup|gern|perfekt|prima|machbar|in ordnung|passt (mir|gut|super|perfekt|bei mir)|geht (gut|klar|bei mir|für mich)|kann ich|ich kann|ja passt|ja geht|ja gern|ja bitte|klar|jederzeit|funktioniert|ist gut|ist okay|ist möglich|kein problem|top|zusage|zugesagt|verfügbar|fein|jawohl|dabei|yes|bin dabei|x|wunderbar|schon|schon eher|läuft)`,
  no: `(nein|nicht|cross|thumbsdown|geht nicht|passt nicht|klappt nicht|kann nicht|kann ich nicht|ich kann nicht|nicht möglich|unmöglich|leider nicht|leider nein|nicht verfügbar|nicht frei|belegt|weg|raus|urlaub|in urlaub|krank|verhindert|keine zeit|kein zeit|voll|dicht|schlecht|unterwegs|auf kein fall|sitzung|passt nicht|funktioniert nicht|absage|abwesend|nicht da|eher schlecht|zu früh|zu spät|kein option|termin|ausgebucht|gar nicht|fällt aus|fällt flach|fällt weg|fällt raus|entfällt|scheidet aus|dienstreise|besetzt|verplant|nie|nicht mehr|geht gar nicht|überhaupt nicht|homeoffice kein)`,
  maybe:
    '(vielleicht|unter vorbehalt|bedingt|eventuell|50/50|50-50|50:50|mal sehen|könnte (klappt|geht|passt|gut gehen)?|zu der not|notfalls|wackelig|möglicherweise|halb|nur zu der not|jein|geht so|so lala|naja|na ja|qm|nicht ideal aber (möglich|machbar|geht|okay)|geht zu der not|ginge zu der not)',
};
