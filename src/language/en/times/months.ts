// Months and parts of them: "March", "next month", "early April", "the end of the month", "Q2".
import type { Parser } from 'chrono-node/en';
import type { Days } from '../../mention.ts';
import { lookUp } from '../../neutral/words.ts';
import { type Around, phrase } from '../../phrase.ts';
import type { Piece } from '../../said.ts';
import { part, partOf } from './weeks.ts';
import { month, months, year, yearOf } from './words.ts';

const family = 'months';

export const monthPhrases: readonly Parser[] = [
  // March   in March 2026   early April   mid-May   the end of June   next March   Dec/2018
  phrase(
    family,
    `(?:${part}[ -]?)?(?:(?<which>this|next|last) )?(?<month>${month})(?:(?:,? (?:of |in )?|[/-])(?<year>${year}))?`,
    (g, around) => {
      const name = g['month']!.toLowerCase().replace(/\.$/, '');
      const plain = g['part'] === undefined && g['year'] === undefined && !/^(?:next|last)$/i.test(g['which'] ?? '');
      if (plain && !meansMonth(name, around)) return undefined;
      const within = partOf(g['part']);
      return monthPiece({
        kind: 'month',
        month: lookUp(months, name)!,
        ...(g['year'] && { year: yearOf(g['year']) }),
        ...(within && { part: within }),
      });
    },
  ),
  // next month   early this month   the end of the month   later this month   EOM
  phrase(
    family,
    `(?:${part} )?(?<which>this|next|last|the following|following|coming|upcoming|current) month|${part.replace('<part>', '<part2>')} (?:the )?month|(?:the )?(?<eom>eom)`,
    (g) => {
      const which = g['which'] ?? '';
      const ahead = /next|following|coming/i.test(which) ? 1 : /last/i.test(which) ? -1 : 0;
      const within = g['eom'] === undefined ? partOf(g['part'] ?? g['part2']) : 'end';
      return monthPiece({ kind: 'month', months: ahead, ...(within && { part: within }) });
    },
  ),
  // 12/2018   3-2026
  phrase(family, '(?<number>1[0-2]|0?[1-9])[/-](?<year>20\\d\\d)', (g, { before }) =>
    /[\d/-]$/.test(before())
      ? undefined
      : monthPiece({ kind: 'month', month: Number(g['number']), year: Number(g['year']) }),
  ),
  // Q2   q3 2026   2026 q1
  phrase(
    family,
    `(?:(?<year>20\\d\\d)[ -])?q(?<quarter>[1-4])(?:[ -](?<year2>20\\d\\d))?(?! (?:review|report|results?|numbers|figures|budget|plan|planning|targets?|goals?|roadmap|forecast|meeting|call|kick-?off|update|okrs?|sync|deck|slides|close|strategy))`,
    (g) => {
      const said = g['year'] ?? g['year2'];
      const inYear = said === undefined ? {} : { year: Number(said) };
      const first = Number(g['quarter']) * 3 - 2;
      return monthPiece({
        kind: 'span',
        from: { kind: 'month', month: first, ...inYear },
        to: { kind: 'month', month: first + 2, ...inYear },
      });
    },
  ),
];

const monthPiece = (days: Days): Piece => ({ kind: 'time', days });

/** Words that put a bare month into its place: "in May", "until March". */
const leads =
  /\b(?:in|of|by|for|until|till|til|from|since|through|to|and|or|during|before|after|about|over|around|early|late|mid|throughout|between|are|is|of the)[ (]$/i;

/** Those that a verb cannot follow. */
const firmLeads = /\b(?:in|of|by|until|till|from|since|during|before|after|early|late|mid|throughout|between)[ (]$/i;

// "May I ask", "this may", "march on" are verbs; "mar", "dec", "jan" in small letters beside nothing are hardly months.
function meansMonth(name: string, around: Around): boolean {
  if (
    !['may', 'march', 'mar', 'sep', 'dec', 'jan', 'jun', 'jul', 'aug', 'nov', 'apr', 'oct', 'feb', 'sept'].includes(
      name,
    )
  )
    return true;
  if (/^\W*$/.test(around.before()) && /^\W*$/.test(around.after())) return true;
  const written = /^[A-Z]/.test(around.said.slice(-name.length));
  const led = (name === 'may' && !written ? firmLeads : leads).test(around.before());
  if (led) return name !== 'march' || !/^ (?:on|to|into|up|over)\b/i.test(around.after());
  if (name === 'may' || name === 'march')
    return written && /^[-/ ]*(?:or|and|to|-|through|until) [A-Z\d]/.test(around.after());
  return written;
}
