// Signs that hold in every language: addresses, dates, times, phone numbers, links.

// ann@x.test, <ann@x.test>, (ann@x.test), [mailto:ann@x.test]
const address = /[^\s<>()[\],;:"]@[\p{L}\p{N}-]/u;
export const hasAddress = (text: string): boolean => text.includes('@') && address.test(text);

// <ann@x.test>  (ann@x.test)  [mailto:ann@x.test]  &lt;ann@x.test&gt;
const bracketed = /(?:[<([]|&lt;)\s?(?:mailto:)?[^\s<>()[\]]{1,100}@[^\s<>()[\]]{1,200}(?:[>)\]]|&gt;)/;
export const hasBracketedAddress = (text: string): boolean => text.includes('@') && bracketed.test(text);

const digit = /\p{Nd}/u;
/** Any number at all: the least that a date has. */
export const hasDate = (text: string): boolean => digit.test(text);

// 2026, ٢٠٢٦, ۱۴۰۴, २०२६, 2569 (Thai); 3/3/26, 03.03.2026, 2026-03-03; 3月3日, 3월 3일
const fullDate =
  /(?<!\p{Nd})(?:(?:19|20)\d\d|25[67]\d|[٠-٩]{4}|[۰-۹]{4}|[०-९]{4}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}月\s?\d{1,2}日|\d{1,2}월\s?\d{1,2}일)(?!\p{Nd})/u;
export const hasFullDate = (text: string): boolean => fullDate.test(text);

// 09:15, 9.15, 9h15, 9:15 pm, 9 am, 上午9点, ٩:١٥
const time =
  /(?<!\p{Nd}|\p{Nd}[.:])\p{Nd}{1,2}\s?[:.hH点時时시]\s?\p{Nd}{2}(?![.\p{Nd}]*\p{Nd})|\p{Nd}\s?(?:am|pm|a\.m|p\.m|Uhr|点|時|时|시)/iu;
export const hasTime = (text: string): boolean => time.test(text);

// +49 30 123456, (555) 123-4567, 0123 456 7890: eight digits or more with phone punctuation between them
const phone = /(?<![\p{Nd}\p{L}])\+?\(?\d{1,5}\)?(?:[\s./()-]{0,3}\d{2,5}){2,5}(?!\p{Nd})/u;
export const hasPhone = (text: string): boolean =>
  phone.test(text) && (text.match(/\d/g) ?? []).length >= 7 && !fullDate.test(text);

// https://x.test, www.x.test, x.test/path
const link = /https?:\/\/|\bwww\.|^[\w-]{2,30}(?:\.[\w-]{2,30}){1,3}(?:\/\S*)?$/i;
export const hasLink = (text: string): boolean => link.test(text);

// Tue, 14:00, 3pm, 3 March, "option 2", yes: what a signature does not say and an answer does
const answerLike =
  /(?<!\p{L})(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|tomorrow|today|option|slot|yes|no|works|maybe|instead|either|january|february|march|april|june|july|august|september|october|november|december|noon|morning|afternoon|evening|p\.?s\.?)(?!\p{L})/iu;
export const looksLikeAnswer = (text: string): boolean => answerLike.test(text) || hasTime(text) || hasFullDate(text);

const weekday =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|works|option)(?!\p{L})/iu;
/** The same for lines of any language, where "mon" is French for "my" and "no" is Latvian for "from". */
export const speaksOfTime = (text: string): boolean => weekday.test(text) || hasTime(text);
