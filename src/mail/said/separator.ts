// A line that parts the new text from old text below it: dashes around a phrase, a phrase with a colon, a marker that asks to
// write above it, the rules that single programs draw.
import { saysWrote } from './attribution.ts';
import type { Line } from './line.ts';
import { forwardBegins, forwardedMessage, originalMessage } from './separator-words.ts';
import { anyOf } from './words.ts';

export interface Separator {
  readonly forward: boolean;
}

const between = (phrases: readonly string[]): RegExp =>
  new RegExp(
    `^[\\s|*]{0,4}[-\u2010-\u2015_=*~>]{2,40}\\s{0,3}(?:${anyOf(phrases)})\\s{0,3}(?:[:：]|[-\u2010-\u2015_=*~<]{2,40}|$)`,
    'iu',
  );

// -----Original Message-----   ___ Ursprüngliche Nachricht ___   ------------------ 原始邮件 ------------------   ‐‐‐‐ Original Message ‐‐‐‐ (Proton)
const original = between(originalMessage);
// ---------- Forwarded message ---------   and, with Yahoo, the whole header block behind it on the same line
const forwarded = between(forwardedMessage);
// Begin forwarded message:   Anfang der weitergeleiteten Nachricht：
const begins = new RegExp(`^(?:${anyOf(forwardBegins)})\\s{0,3}[:：]$`, 'iu');
// ---- On Tue, 3 Mar 2026 09:15:00 +0000 Ann <ann@x.test> wrote ----   ---- Ann Lee wrote ----   -----"Ann Lee" <ann@x.test> wrote: -----
const dashedWrote = /^-{2,12}[\s"<].{1,250}\s-{2,12}$/u;
// >>> Ann Lee <ann@x.test> 3/3/2026 9:15 >>>   (GroupWise)
const groupWise = /^>{3}\s[^>].{1,200}\p{Nd}.{0,40}>{3}$/u;
// ##- Please type your reply above this line -##   === Reply above this line ===   -- write above this line --
const replyAbove =
  /^[\s#*=_~>-]{0,40}(?:##-|(?:please )?(?:reply|respond|write|type|answer)[\p{L} ,]{0,40} above (?:this|the) line|(?:bitte )?antworten sie oberhalb dieser (?:zeile|linie)|répondez au-dessus de cette ligne|escriba? (?:su respuesta )?(?:por )?encima de esta línea|scrivi sopra questa (?:riga|linea)|responda acima desta linha)/iu;

// Original Message processed by david®
const david = /^Original Message processed by david/;

/** What the line parts, or nothing when it parts nothing. @param opensQuote whether a quote or a header block follows. */
export function separatorAt({ raw, text }: Line, opensQuote: () => boolean): Separator | undefined {
  if (raw.startsWith('>>>')) return isGroupWise(raw.trim()) ? { forward: false } : undefined;
  const code = text.charCodeAt(0);
  // Dashes, rules, hashes, or a phrase with a colon at its end: anything else is not worth a look.
  const dash = code >= 0x2010 && code <= 0x2015;
  if ((code > 0x5f && !dash) || (code >= 0x41 && code <= 0x5a)) {
    if (isPhrase(text)) return { forward: true };
    return david.test(text) || (text.length < 120 && replyAbove.test(text)) ? { forward: false } : undefined;
  }
  if (text.length > 2000) return undefined;
  if (original.test(text)) return { forward: false };
  if (forwarded.test(text)) return { forward: true };
  if (isDashedWrote(text)) return { forward: false };
  if (replyAbove.test(text)) return { forward: false };
  if (isUnknownLine(text)) return { forward: true };
  return isPhrase(text) || (isUnknownPhrase(text) && opensQuote()) ? { forward: isPhrase(text) } : undefined;
}

function isPhrase(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return (last === 0x3a || last === 0xff1a) && text.length < 80 && begins.test(text);
}

// Quotes three deep begin so too, and none of them ends so.
const isGroupWise = (text: string): boolean => text.endsWith('>>>') && groupWise.test(text);

const isDashedWrote = (text: string): boolean =>
  dashedWrote.test(text) && (saysWrote(text) || /@.{3,80}\p{Nd}|\p{Nd}.{3,80}@/u.test(text));

// ----- Μήνυμα που προωθήθηκε -----: dashes around words of a language not listed, with a quote or a header block below
const isUnknownPhrase = (text: string): boolean =>
  /^[-–—_=]{3,40}\s{0,3}\p{L}[\p{L}\p{M}\s'’.]{4,50}\s{0,3}[-–—_=]{3,40}$/u.test(text);

// ----- Zul blorb ----- From: Ann <ann@x.test>To: …: the same with the whole header block behind it, as Yahoo writes it
const isUnknownLine = (text: string): boolean =>
  text.includes('@') &&
  /^[-–—_=]{3,40}\s{1,3}\p{L}[\p{L}\p{M}\s'’.]{4,50}\s{1,3}[-–—_=]{3,40}\s.{2,40}[:：].{1,200}@/u.test(text);
