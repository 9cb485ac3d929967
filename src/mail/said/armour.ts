// Mails signed with PGP inside their text: the armour is no word of anybody's. What is signed stays.
import type { Line } from './line.ts';

/** The lines with armour marked as signature, and the dashes that it put before dashes taken away. */
export function withoutArmour(lines: readonly Line[]): readonly Line[] {
  const begin = lines.findIndex(({ text }) => text === '-----BEGIN PGP SIGNED MESSAGE-----');
  if (begin < 0) return lines;
  const signature = lines.findIndex(({ text }, at) => at > begin && text === '-----BEGIN PGP SIGNATURE-----');
  const end = lines.findIndex(({ text }, at) => at > begin && text === '-----END PGP SIGNATURE-----');
  return lines.map((line, at): Line => {
    const header = at >= begin && at <= begin + 3 && /^(?:-----BEGIN PGP|Hash: |Charset: )/.test(line.text);
    if (header || (signature > 0 && at >= signature && (end < 0 || at <= end))) return { ...line, mark: 'signature' };
    // "- -- " was "-- " before it was signed (RFC 9580 §7.2).
    const dashed = at > begin && line.raw.startsWith('- -');
    return dashed ? { ...line, raw: line.raw.slice(2), text: line.text.slice(2) } : line;
  });
}
