// What a sender can cause is a value; only what we or the hardware cause is thrown.

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** For values that our own code has checked before: a failure here is our bug, so it throws. */
export function must<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`A value that had passed its check is bad: ${String(result.error)}`);
}
