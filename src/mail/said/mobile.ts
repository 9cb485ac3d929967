// Signatures that devices and programs add by themselves: one short line at the end, alone. "Sent from my desk, is much
// easier than my phone" is prose, so whole lines are asked for, and a device or program in them.
import { speaksOfTime } from './evidence.ts';
import { brands, endings, openings, plainDevices } from './mobile-words.ts';
import { anyOf, wordsOf } from './words.ts';

const brand = wordsOf([...brands, ...plainDevices]);
const opening = anyOf(openings);
// Sent from my iPhone   (Sent from a phone)   <Sent from Samsung Mobile>   - Sent from my Galaxy
const begins = new RegExp(`^[\\s(<*_"'“„›|~-]{0,4}(?:${opening})`, 'iu');
// A brand may take the ending of its language: iPhonu, Windowsin, Windows용.
const hasBrand = new RegExp(
  `${brand}|iPhon|iPad|Android|Samsung|Galaxy|Outlook|BlackBerry|Xiaomi|Huawei|Windows|HTC|Gmail|Yahoo`,
  'iu',
);
// Get Outlook for iOS<https://aka.ms/o0ukef>, in any language
const outlookFor =
  /^.{0,30}Outlook.{0,30}\b(?:iOS|Android|Mac|iPhone|iPad)\b.{0,30}(?:<https?:\S{1,80}>|\[https?:\S{1,80}\])?\.?$/iu;
// Please excuse typos, sent on the go; via mobile
const excuses =
  /^[\s(*_-]{0,4}(?:(?:please )?(?:excuse|forgive|pardon) (?:any |my |the )?(?:brevity|typos|spelling|mistakes|errors|shortness)|sorry for (?:any |the )?(?:brevity|typos)|sent (?:on|from) the (?:go|road|move)|via mobile|typed with thumbs|brevity and typos|bitte entschuldigen sie (?:die )?(?:kürze|tippfehler)|entschuldige? (?:bitte )?(?:die )?(?:kürze|tippfehler)|(?:veuillez )?excuse[rz]? (?:ma |la )?(?:brièveté|concision))/iu;

// "Sent from a phone, please excuse brevity"
const excuse = /[,.;–-]\s{1,2}(?:please |pls )?(?:excuse|forgive|pardon|sorry for)\b.{0,80}$/i;
const links = /<https?:[^>]{0,200}>|\[https?:[^\]]{0,200}\]|\(?https?:\S{0,200}/g;

/** Whether the whole line is such a signature. */
export function isMobileSignature(text: string): boolean {
  if (text.length < 5 || text.length > 300) return false;
  const bare = (text.includes('http') ? text.replace(links, '') : text).replace(excuse, '').trim();
  if (bare.length > 110) return false;
  if (excuses.test(bare)) return true;
  if (bare.length < 70 && bare.includes('Outlook') && outlookFor.test(bare)) return true;
  if (!begins.test(bare) && !endsAsOne(bare)) return false;
  // "Sent from my iPad to the whole team yesterday, was that fine?" goes on talking.
  return (
    bare.length <= 80 &&
    bare.split(/\s+/).length <= 12 &&
    !/[?]|[.,;:]\s\p{Ll}/u.test(bare) &&
    hasBrand.test(bare) &&
    !speaksOfTime(bare)
  );
}

function endsAsOne(text: string): boolean {
  const lower = text.toLowerCase().replace(/[.!)*>_\s]{1,4}$/, '');
  return endings.some((ending) => lower.endsWith(ending));
}
