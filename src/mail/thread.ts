// Which conversation a mail belongs to, as far as its headers say: tags of ours, ids of earlier mails, the bare subject.
import { type EmailAddress, parseAddress } from '../values/address.ts';
import { type BotAddress, type Tag, tagOf } from '../values/tag.ts';
import { all, type Headers } from './headers.ts';
import { limits } from './limits.ts';

/** Fields that tell for whom a mail was, in the order in which they are believed (`field/email.md` R11, R12). */
const recipientFields = [
  'x-gm-original-to',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
  'resent-to',
  'resent-cc',
  'to',
  'cc',
  'bcc',
] as const;

// ann@x.test out of whatever stands around it: `<r-abc…@reply.x.test>`, `rfc822;r-abc…@reply.x.test`
const addressLike = /(?<![^\s<>,;:"'()[\]])[^\s<>,;:"()[\]@]{1,100}@[\w.-]{1,200}(?![\w.@-])/g;

/** Every address in a text, without regard to grammar: a mangled To still holds our tag. */
export function addressesIn(text: string): readonly EmailAddress[] {
  const found: EmailAddress[] = [];
  for (const [match] of text.slice(0, limits.addressBytes).matchAll(addressLike)) {
    const address = parseAddress(match.replace(/^'?(?:mailto:)?/i, ''));
    if (address.ok) found.push(address.value);
    if (found.length >= limits.addresses) break;
  }
  return found;
}

/** All recipients that the header fields name, most believed first. */
export const recipientsOf = (headers: Headers): readonly EmailAddress[] => [
  ...new Set(recipientFields.flatMap((name) => all(headers, name).flatMap(addressesIn))),
];

/** Own tags among the recipients, most believed first, each once. */
export function tagsOf(bot: BotAddress, recipients: readonly EmailAddress[]): readonly Tag[] {
  const tags = new Map<string, Tag>();
  for (const address of recipients) {
    const tag = tagOf(bot, address);
    if (tag !== undefined && !tags.has(`${tag.kind}-${tag.token}`)) tags.set(`${tag.kind}-${tag.token}`, tag);
  }
  return [...tags.values()];
}

// "Re: ", "AW: ", "RE[2]: ", "Fwd: ", "回复：", "[EXTERNAL] ", "[Extern]": any short word before a colon that mail programs write
const replyPrefix =
  /^(?:(?:re|aw|antw|antwort|sv|vs|vá|odp|ynt|re-?:? ?aw|ref|rif|r|res|resp|rép|réf|tr|rv|fw|fwd|wg|i|enc|doorst|vl|ent|pd|továbbítás|fyi|vb|yönt|ilt|απ|σχετ|πρθ|отв|ответ|пересл|нa|на|відп|пер|re\/fw|回复|回覆|答复|转发|轉寄|転送|返信|답장|전달|trả lời|chuyển tiếp|balas|bls|trs|השב|הועבר|رد|إعادة توجيه|ตอบ|ส่งต่อ)\s{0,3}(?:[[(]\d{1,3}[\])]|\*\d{1,3})?\s{0,3}[:：]|\[(?:ext|external|extern|externe|externo|esterno|spam|suspected spam|caution)[^\]]{0,20}\]|\*{2,3}spam\*{2,3})\s*/i;

/** The subject without what programs put in front of it: `RE: [EXTERNAL] AW: Lunch` → `Lunch` (R45). */
export function baseSubject(subject: string): string {
  let rest = subject.trim();
  for (let turn = 0; turn < 20; turn++) {
    const next = rest.replace(replyPrefix, '');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}
