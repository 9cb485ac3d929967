// The subject of a mail, less what mail programs and lists put before it.

// `Re: [EXT] Fwd: Board prep`   `AW[2]: …`
const marks =
  /^\s*(?:(?:re|fwd?|fw|aw|wg|sv|vs|antw|tr|rv|ref|r|i|enc|doorst|vb|odp|pd|ynt|ilt)(?:\[\d+\])?\s*:|\[[^\]]*\])\s*/i;

/** `Re: [EXT] Fwd: Board prep` → `Board prep` */
export function subjectOf(subject: string): string {
  let title = subject.replace(/\s+/g, ' ').trim();
  while (marks.test(title)) title = title.replace(marks, '');
  return title.replace(/\s*\[[^\]]*\]\s*/g, ' ').trim();
}
