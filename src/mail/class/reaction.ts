// A thumb that somebody pressed: mails that programs send for it. Gmail marks them, others only say so.
import type { Facts } from './facts.ts';

// 👍 Ann Lee reacted via Gmail   Ann Lee reacted to your message:   Ann hat über Gmail reagiert
const words =
  /^.{0,120}\b(?:reacted (?:via|to your (?:message|email))|liked your message|hat (?:über|via) Gmail reagiert|hat auf Ihre Nachricht reagiert|a réagi (?:via|à votre message)|reaccionó (?:a través de|a tu mensaje)|ha reagito (?:tramite|al tuo messaggio)|reagiu (?:via|à sua mensagem)|heeft gereageerd via|reagerade (?:via|på ditt meddelande))/iu;

export function reactionReason({ parts, said }: Facts): string | undefined {
  if (parts.some(({ type }) => type === 'text/vnd.google.email-reaction+json'))
    return 'text/vnd.google.email-reaction+json';
  const first = said.slice(0, 300).split('\n')[0] ?? '';
  return words.test(first) && said.length < 400 ? 'reacted via …' : undefined;
}
