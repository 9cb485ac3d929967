// Mails that hold words we cannot read, told apart so that their senders can be told what to do (`field/email.md` R49, R50).
import type { Message } from './message.ts';
import type { Parametrised } from './parameters.ts';
import type { Part } from './part.ts';

/** S/MIME and PGP, encrypted or signed so that the text is inside the signature. */
const sealed = /^(?:application\/(?:x-)?pkcs7-mime|application\/pgp-encrypted|multipart\/encrypted)$/;
const tnef = /^application\/(?:ms-tnef|vnd\.ms-tnef)$/;

/** @param subject what the subject says by itself: a new mail without a text speaks through it. */
export function troubleOf(
  type: Parametrised,
  parts: readonly Part[],
  said: string,
  subject: string,
): Message['trouble'] {
  if (said !== '' && !/^-----BEGIN PGP MESSAGE-----/m.test(said)) return undefined;
  if (said !== '' || sealed.test(type.value) || parts.some((part) => sealed.test(part.type))) return 'encrypted';
  if (parts.some(({ type, filename }) => tnef.test(type) || filename?.toLowerCase() === 'winmail.dat'))
    return 'winmail';
  return subject === '' ? 'empty' : undefined;
}
