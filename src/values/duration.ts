// How long a meeting takes: `PT30M` outside, minutes inside.
import type { Minutes } from './instant.ts';
import { fail, ok, type Result } from './result.ts';

const longest: Minutes = 31 * 24 * 60;

/** `PT30M`, `PT1H30M`, `00:30` or `00:30:00` (hours first). */
export function parseDuration(text: string): Result<Minutes, string> {
  const iso = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/i.exec(text.trim());
  const clock = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/.exec(text.trim());
  const minutes = iso
    ? Number(iso[1] ?? 0) * 1440 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0)
    : clock
      ? Number(clock[1]) * 60 + Number(clock[2])
      : 0;
  if (minutes < 1) return fail(`"${text.slice(0, 40)}" is no length of time; write it like PT30M or 00:30.`);
  return minutes > longest ? fail('A meeting can last a month at most.') : ok(minutes);
}

/** `PT1H30M` */
export function formatDuration(minutes: Minutes): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
