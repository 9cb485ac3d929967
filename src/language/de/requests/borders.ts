// Where the clauses of a new mail begin, and what may stand between the times of one list.

export const separators: ReadonlySet<string> = new Set(
  ', / oder und ; - plus entweder vielleicht auch sonst dann alternativ lparen rparen beziehungsweise sowie jeweils'.split(
    ' ',
  ),
);

// ` , 15 Uhr`   ` aber wir`   ` und könntest du`   ` weil es`
export const border =
  / (?:[,;-]|:(?<! (?:suche|finde|kategorie|titel|optional|dauer|frist|thema|ort|stichwort) :)|lparen|rparen|aber|sondern|sonst|ansonsten|dafür|(?<lead>weil|da|damit|obwohl|während|nachdem|bevor|sobald|falls|wenn|sofern|dass|ob|denn|wo)(?= (?:ich|es|das|du|sie|ihr|er|der|mein|dein|ein|kein|P|alle|beide|dann|R|mir|bei|niemand|man)\b)|und(?= (?:ich|es|das|bitte|kann|könnte|mein|dann|wenn|lade|finde|buche|frage|suche|sage|gebe|schicke|plane|biete|schlage|ist|habe|treffe|er|sie|P (?:ist|kann|habe|meinte|sage))\b)|oder(?= (?:ich|bitte|kann|könnte|habe|lasse)\b)) /uy;

export const until: ReadonlySet<string> = new Set(['-', 'bis']);

export const counting: ReadonlySet<string> = new Set(['für']);

// `bis Freitag`   `spätestens am 3.`   `vor dem 3.`: may say until when something is to be done
export const bound = /^(?:bis|spätestens|vor)(?![\p{L}])/iu;

export const between: ReadonlySet<string> = new Set(['zwischen']);

export const lasting: ReadonlySet<string> = new Set(['für']);

// ` alle zeiten in Z `: holds for every time of the mail
export const commonZone =
  / (?:alle|alles|zeiten|zeit|uhrzeiten|termin)(?: (?:zeiten|zeit|termin|angaben|ist|hier|sind|gelten|:))* (?:in|nach) Z /u;

// ` würde N oder N passen `
export const askedHours =
  /^ (?:würde|wäre|passt|geht|ginge|ist) (?:(?:N|,|oder|entweder|\/) )+(?:passen|gehen|besser|recht|gut|möglich|euch|dir|ihnen|für|bei) /u;

// ` um N `   ` um entweder `
export const beforeHours = /^ um (?:N|entweder) $/u;

// In German the number stands behind the street: nothing to mistake for an hour.
export const streets = /(?!)/u;

// ` gleiche zeit R `   ` selbe uhrzeit `
export const sameTime = / (?:gleiche[rn]?|selbe[rn]?|dieselbe|derselben) (?:zeit|uhrzeit|stunde) /u;

// `13:00 bis 14:00 morgen und Montag`
export const leadingHour = /^(\d{1,2})/;

// `Anna, Bernd und Carla`
export const betweenNames = /[,;&]|\b(?:and|und)\b/;

// `Abend für 4 am Freitag`
export const guestCounts: readonly RegExp[] = [
  /\b(?:abend|nachmittag|vormittag) für (?:nur |genau )?\d{1,2}(?= (?:am|personen|leute|gäste|nächsten|diesen)\b|,)/giu,
];
