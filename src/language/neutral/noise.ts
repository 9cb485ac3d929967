// Digits that are no times in any language: phone numbers, prices, links, addresses, versions.
import type { Parser } from 'chrono-node/en';
import { phrase } from '../phrase.ts';

const family = 'noise';
const noise = () => ({ kind: 'noise' }) as const;

export const digitNoise: readonly Parser[] = [
  // https://example.org/2026/03/04   www.example.org   ann@example.com
  phrase(family, '(?:https?://|www\\.)\\S{1,200}|[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,120}', noise),
  // +44 20 7946 0123   (206) 555-1212   650-650-6500   1-800-555-0199   030/1234567   123-12-1234
  phrase(
    family,
    '(?:\\+|00)\\d{1,3}[ ./()-]{0,2}(?:\\d{1,4}[ ./()-]{1,2}){1,5}\\d{2,6}|\\(\\d{2,5}\\) ?\\d{3,5}[ -]?\\d{2,6}|\\d{3}[-. ]\\d{3}[-. ]\\d{4}|1-\\d{3}-[\\da-z-]{4,12}|0\\d{2,5}[/ ]\\d{4,10}|\\d{3}-\\d{2}-\\d{2,4}(?:-\\d{2,4})?',
    noise,
  ),
  // $1,200   €50.00   12.50 EUR   $8M   99%   1,000   3.141   v2.10.3
  phrase(
    family,
    '[$€£] ?\\d[\\d.,]{0,12}[kmb]?|\\d[\\d.,]{0,12} ?(?:€|\\$|£|%|eur\\b|usd\\b|gbp\\b|chf\\b)|\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d+)?|v\\d{1,3}(?:\\.\\d{1,4}){1,3}|\\d{1,4}(?:\\.\\d{1,4}){3}',
    noise,
  ),
];
