// Names of zones as people write them. An abbreviation means the place and its rules of that day, not an offset
// (`language.md` rule 9).
import type { ZoneId } from '../../values/zone.ts';

const abbreviations: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  GMT: 'Europe/London',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  MSK: 'Europe/Moscow',
  IST: 'Asia/Kolkata',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  AET: 'Australia/Sydney',
  AWST: 'Australia/Perth',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  HST: 'Pacific/Honolulu',
  AKST: 'America/Anchorage',
  AST: 'America/Halifax',
  BRT: 'America/Sao_Paulo',
  SAST: 'Africa/Johannesburg',
  UTC: 'UTC',
  Z: 'UTC',
};

/** Places that the zone data know by another city's name. */
const places: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  'eastern standard': 'America/New_York',
  'eastern daylight': 'America/New_York',
  central: 'America/Chicago',
  'central standard': 'America/Chicago',
  'central daylight': 'America/Chicago',
  mountain: 'America/Denver',
  'mountain standard': 'America/Denver',
  'mountain daylight': 'America/Denver',
  pacific: 'America/Los_Angeles',
  'pacific standard': 'America/Los_Angeles',
  'pacific daylight': 'America/Los_Angeles',
  'central european': 'Europe/Berlin',
  'central european summer': 'Europe/Berlin',
  'eastern european': 'Europe/Helsinki',
  'west coast': 'America/Los_Angeles',
  'east coast': 'America/New_York',
  'greenwich mean': 'Europe/London',
  // As Germans call them.
  tokio: 'Asia/Tokyo',
  mailand: 'Europe/Rome',
  rom: 'Europe/Rome',
  prag: 'Europe/Prague',
  warschau: 'Europe/Warsaw',
  kopenhagen: 'Europe/Copenhagen',
  lissabon: 'Europe/Lisbon',
  brüssel: 'Europe/Brussels',
  moskau: 'Europe/Moscow',
  athen: 'Europe/Athens',
  peking: 'Asia/Shanghai',
  singapur: 'Asia/Singapore',
  kairo: 'Africa/Cairo',
  kapstadt: 'Africa/Johannesburg',
  kalifornien: 'America/Los_Angeles',
  uk: 'Europe/London',
  'united kingdom': 'Europe/London',
  england: 'Europe/London',
  british: 'Europe/London',
  scotland: 'Europe/London',
  edinburgh: 'Europe/London',
  manchester: 'Europe/London',
  oxford: 'Europe/London',
  cambridge: 'Europe/London',
  ireland: 'Europe/Dublin',
  irish: 'Europe/Dublin',
  germany: 'Europe/Berlin',
  german: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  münchen: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  cologne: 'Europe/Berlin',
  köln: 'Europe/Berlin',
  stuttgart: 'Europe/Berlin',
  deutscher: 'Europe/Berlin',
  berliner: 'Europe/Berlin',
  wien: 'Europe/Vienna',
  wiener: 'Europe/Vienna',
  zürich: 'Europe/Zurich',
  geneva: 'Europe/Zurich',
  genf: 'Europe/Zurich',
  basel: 'Europe/Zurich',
  schweizer: 'Europe/Zurich',
  swiss: 'Europe/Zurich',
  londoner: 'Europe/London',
  'new yorker': 'America/New_York',
  france: 'Europe/Paris',
  french: 'Europe/Paris',
  lyon: 'Europe/Paris',
  italy: 'Europe/Rome',
  milan: 'Europe/Rome',
  milano: 'Europe/Rome',
  roma: 'Europe/Rome',
  spain: 'Europe/Madrid',
  barcelona: 'Europe/Madrid',
  lisboa: 'Europe/Lisbon',
  portugal: 'Europe/Lisbon',
  netherlands: 'Europe/Amsterdam',
  dutch: 'Europe/Amsterdam',
  rotterdam: 'Europe/Amsterdam',
  athina: 'Europe/Athens',
  poland: 'Europe/Warsaw',
  krakow: 'Europe/Warsaw',
  kyiv: 'Europe/Kyiv',
  nyc: 'America/New_York',
  'new york city': 'America/New_York',
  boston: 'America/New_York',
  washington: 'America/New_York',
  'washington dc': 'America/New_York',
  dc: 'America/New_York',
  philadelphia: 'America/New_York',
  miami: 'America/New_York',
  atlanta: 'America/New_York',
  florida: 'America/New_York',
  texas: 'America/Chicago',
  austin: 'America/Chicago',
  dallas: 'America/Chicago',
  houston: 'America/Chicago',
  minneapolis: 'America/Chicago',
  'san francisco': 'America/Los_Angeles',
  sf: 'America/Los_Angeles',
  la: 'America/Los_Angeles',
  'san diego': 'America/Los_Angeles',
  'san jose': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  portland: 'America/Los_Angeles',
  california: 'America/Los_Angeles',
  'las vegas': 'America/Los_Angeles',
  montreal: 'America/Toronto',
  montréal: 'America/Toronto',
  ottawa: 'America/Toronto',
  calgary: 'America/Edmonton',
  brazil: 'America/Sao_Paulo',
  'são paulo': 'America/Sao_Paulo',
  'rio de janeiro': 'America/Sao_Paulo',
  kolkata: 'Asia/Kolkata',
  calcutta: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  chennai: 'Asia/Kolkata',
  hyderabad: 'Asia/Kolkata',
  pune: 'Asia/Kolkata',
  china: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  shenzhen: 'Asia/Shanghai',
  japan: 'Asia/Tokyo',
  japanese: 'Asia/Tokyo',
  osaka: 'Asia/Tokyo',
  kyoto: 'Asia/Tokyo',
  korea: 'Asia/Seoul',
  israel: 'Asia/Jerusalem',
  'tel aviv': 'Asia/Jerusalem',
  'abu dhabi': 'Asia/Dubai',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
  'new zealand': 'Pacific/Auckland',
  hawaii: 'Pacific/Honolulu',
  utc: 'UTC',
};

/** Offsets that are no whole hours, by the one place that keeps them all year. */
const oddOffsets: Readonly<Record<string, string>> = {
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+9:30': 'Australia/Darwin',
};

/** "UTC+2", "10:00+05:30": a zone that keeps that offset; nothing where there is none. */
export function zoneOfOffset(sign: string, hours: number, minutes = 0): ZoneId | undefined {
  if (minutes !== 0) return oddOffsets[`${sign}${hours}:${minutes}`] as ZoneId | undefined;
  if (hours > 12) return undefined;
  // POSIX counts westward: Etc/GMT-2 is two hours ahead of Greenwich.
  return (hours === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`) as ZoneId;
}

/** "ET", "cest"; nothing for words that are no zone. */
export const zoneOfAbbreviation = (name: string): ZoneId | undefined => {
  const key = name.toUpperCase();
  return Object.hasOwn(abbreviations, key) ? (abbreviations[key] as ZoneId) : undefined;
};

// Every city of the zone data by its name, `new york` → `America/New_York`; built when first asked for.
let cities: ReadonlyMap<string, ZoneId> | undefined;

function citiesByName(): ReadonlyMap<string, ZoneId> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .filter((id) => id.includes('/') && !id.startsWith('Etc/'))
      .map((id) => [
        id
          .slice(id.lastIndexOf('/') + 1)
          .replaceAll('_', ' ')
          .toLowerCase(),
        id as ZoneId,
      ]),
  );
  return cities;
}

/** The zone of a city, a country with one zone, or a region: "New York", "Munich", "Pacific", "UK". */
export function zoneOfPlace(place: string): ZoneId | undefined {
  const key = place.toLowerCase().replaceAll('.', '').trim();
  return Object.hasOwn(places, key) ? (places[key] as ZoneId) : citiesByName().get(key);
}

/** The zone that a word or two stand for, abbreviation or place. */
export const zoneNamed = (words: string): ZoneId | undefined =>
  zoneOfAbbreviation(words.trim()) ?? zoneOfPlace(words.trim().replace(/\s+(?:local )?time$/i, ''));

/** Whether the name of any zone or place may begin with a word: with "I" none does. */
export function beginsZone(word: string): boolean {
  firstWords ??= new Set(
    [...Object.keys(abbreviations), ...Object.keys(places), ...citiesByName().keys()].map((name) =>
      firstOf(name.toLowerCase()),
    ),
  );
  const first = firstOf(word.toLowerCase().replaceAll('.', ''));
  return first === '' || firstWords.has(first);
}

// Built when first asked for.
let firstWords: ReadonlySet<string> | undefined;

// `new york`   `port-au-prince`
const firstOf = (name: string): string => /^[^\s-]*/.exec(name)![0];
