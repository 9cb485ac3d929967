// Addresses that a mail names without asking their owners to come: of offices, of forms, of people who only told or sent something.
import { pattern } from './wording.ts';

const thing =
  '(?:questions?|queries|invoices?|bills?|reports?|forms?|receipts?|payments?|slides?|cop(?:y|ies)|photos?|pictures?|files?|minutes|notes|documents?|papers?|applications?|deliver(?:y|ies)|parcels?|cvs?|orders?|complaints?|feedback|money|deposits?|quotes?|keys?|details|contracts?|drafts?|manuscripts?|texts?|sheets?|expenses|donations?|rsvps?|registrations?|bookings?|subscriptions?|problems?|issues?|enquiries|inquiries|(?<!(?:his|her|their) )address)';

export const bystanders: readonly RegExp[] = [
  // ` do not invite @E `   ` without @E this time `
  pattern(
    ` (?:without|except|nor|instead of|rather than|no longer|never|do not (?:invite|ask|include|add|bother|involve|write|tell|bring)|not)(?: (?!only|just|forget|hesitate)\\S+){0,2} @E `,
  ),
  // ` please send the invoice to @E `   ` the slides come from @E `
  pattern(` ${thing}(?: (?!can|could|would|should|with|and|ask|invite)\\S+){0,5} (?:to|at|from|by|via|is|are|:) @E `),
  // ` or write to @E `   ` i am reachable at @E `   ` i got your address from @E `
  pattern(
    `(?: (?:i|we|you|he|she|they|if|or|just|also|had|have|has|was|were|can|please))+ (?:wrote|written|reach|reachable|reached|register|apply|registered|received|heard|learnt|learned|contact|contacted|unsubscribe|mailed|emailed|phoned|rang|got)(?: (?!invit\\S+|options?|times?|dates?|request|poll)\\S+){0,4} @E `,
  ),
  pattern(
    `(?: or| just| call| phone| ring| way| lost| late)(?: \\S+){0,5} (?:write|mail|email|text) (?:to |a (?:line|note|mail) to )?@E `,
  ),
  pattern(
    ` (?:register|apply|sign up|report|subscribe|unsubscribe|log in|enrol|enroll|book in|check in)(?: \\S+){0,4} (?:at|with|to|via|by|on|under) @E `,
  ),
  // ` my assistant lparen @E rparen has the key `   ` my other address is @E `
  pattern(
    ` (?:my|our|(?:his|her|their)(?! (?:address|e ?mail|mail) )|the|old|new|private|other|personal|s)(?: (?:old|new|private|other|personal|work|home|second))* (?:address|e ?mail|mail|account|assistant|secretary|pa|office|landlord|caretaker|reception|helpdesk|help desk)(?: (?:is|was|at|now|address|of))* (?:lparen |: |, )?@E `,
  ),
  // ` @E bounces `   ` @E is away until may `   ` @E has left us `
  pattern(
    ` @E(?: rparen| ,)?(?: (?:has|have|had|also|already|just|unfortunately|sadly))* (?:bounces|bounced|cannot|is (?:away|off|out|ill|sick|on|no longer|gone|abroad|retired|unavailable|excused|not)|left|moved on|quit|retired|died|never|used to|declined|will not|would not|does not|sends (?:his|her|their)|says hello|dropped out|resigned|handed)(?= )`,
  ),
  // ` @E told me that you can help `: only where no time stands beside it
  pattern(
    ` @E(?: rparen| ,)? (?:told|recommended|gave|forwarded|sent|introduced|referred|showed|wrote)(?: (?!R|H)\\S+)* $`,
  ),
];
