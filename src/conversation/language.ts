// In which language somebody writes to us, so that our letters to them are in it.
import { localeSaid } from '../language/locale.ts';
import { learnLanguage } from '../store/people.ts';
import { type EmailAddress, sameAddress } from '../values/address.ts';
import type { Turn } from './turn.ts';

/** Only a mail from the person's own address tells; one of few words tells nothing. */
export async function noteLanguage({ house, message }: Turn, of: EmailAddress): Promise<void> {
  const language = localeSaid(message.said);
  if (language === undefined || message.from === undefined || !sameAddress(message.from.address, of)) return;
  await learnLanguage(house.store, of, language);
}
