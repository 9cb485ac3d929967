// What mail programs say with elements: this is a quote, from here on all is old, this is a signature, nobody sees this.
// Ids and classes may gain a prefix on their way (`x_divRplyFwdMsg`, `ydp9b1f0a55yahoo_quoted`).
import type { Attributes } from './tokens.ts';

export type Meaning = 'quote' | 'tail' | 'signature' | 'signature-follows' | 'attribution' | 'hidden' | 'own-indent';

interface Marker {
  readonly means: Meaning;
  readonly attribute: 'class' | 'id' | 'name' | 'data-marker' | 'data-smartmail';
  readonly value: RegExp;
  /** Whose it is. */
  readonly of: string;
}

const markers: readonly Marker[] = [
  {
    means: 'attribution',
    attribute: 'class',
    value: /(?:^|[\s_-])(?:gmail_attr|moz-cite-prefix|tutanota_quote_header)\b/i,
    of: 'Gmail, Thunderbird',
  },
  { means: 'quote', attribute: 'class', value: /yahoo_quoted|yahoo-quoted-begin/i, of: 'Yahoo' },
  {
    means: 'quote',
    attribute: 'class',
    value: /(?:proton|tutanota|skiff|tuta)(?:mail)?_quote/i,
    of: 'Proton, Tuta, Skiff',
  },
  { means: 'quote', attribute: 'class', value: /moz-forward-container|moz-email-headers-table/i, of: 'Thunderbird' },
  {
    means: 'quote',
    attribute: 'class',
    value: /zmail_extra|js-readmsg-msg|\bmail_quote|iosymail|front-blockquote|parley-letter/i,
    of: 'Zoho, mail.ru, Yahoo for iOS, Front, ourselves',
  },
  {
    means: 'quote',
    attribute: 'id',
    value: /(?:^|_)(?:OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|blockquote_zmail)$/i,
    of: 'Outlook for Mac, Zoho',
  },
  {
    means: 'quote',
    attribute: 'id',
    value:
      /^(?:isReplyContent|isForwardContent|reply139content|origbody|qt|replybody1|includetail|mailContentContainer)$/i,
    of: 'NetEase, 139, Fastmail, QQ',
  },
  { means: 'quote', attribute: 'id', value: /^(?:AOLMsgPart|yiv)/i, of: 'AOL' },
  {
    means: 'quote',
    attribute: 'name',
    value: /^(?:quote|quoted-content|messageReplySection)$/i,
    of: 'GMX, web.de, Spark',
  },
  { means: 'quote', attribute: 'data-marker', value: /^__QUOTED_TEXT__$/i, of: 'Zimbra' },
  { means: 'attribution', attribute: 'id', value: /^(?:reply-intro|isReplyHeader)$/i, of: 'Roundcube' },
  {
    means: 'tail',
    attribute: 'id',
    value:
      /(?:^|_)(?:appendonsend|divRplyFwdMsg|stopSpelling|oriMsgHtmlSeperator|replySplit|zwchr|mail-app-auto-default-quote)$/i,
    of: 'Outlook, Hotmail, Zimbra',
  },
  {
    means: 'signature',
    attribute: 'class',
    value:
      /(?:^|[\s_-])(?:gmail_signature(?:_prefix)?|moz-signature|protonmail_signature_block|tutanota_signature|front-signature|sh-signature|k9mail-signature|AppleMailSignature)\b/i,
    of: 'Gmail, Thunderbird, Proton',
  },
  { means: 'signature', attribute: 'data-smartmail', value: /gmail_signature/i, of: 'Gmail' },
  {
    means: 'signature',
    attribute: 'id',
    value:
      /(?:^|_)(?:Signature|ms-outlook-mobile-signature|AppleMailSignature|composer_signature|zmail_signature|rc_sig|_rc_sig)$/i,
    of: 'Outlook, Apple, Samsung, Roundcube',
  },
  { means: 'signature', attribute: 'name', value: /^messageSignatureSection$/i, of: 'Spark' },
  { means: 'signature-follows', attribute: 'id', value: /^lineBreakAtBeginningOfSignature$/i, of: 'Apple Mail' },
];

// display:none   visibility: hidden   mso-hide:all   font-size:0   max-height:0px   opacity:0
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|max-height|opacity)\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)/i;
// border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm   (Word and Outlook since 2007)
const outlookRule =
  /border-top\s*:\s*solid\s*#(?:B5C4DF|E1E1E1|C4C4C4|CCCCCC)\s*1(?:\.0)?pt\s*;\s*padding\s*:\s*3(?:\.0)?pt/i;
// border-top-color: rgb(229, 229, 229); border-top-width: 1px; border-top-style: solid   (Windows Mail)
const windowsMailRule = /border-top-color\s*:\s*rgb\(229,\s*229,\s*229\)/i;
// margin:0 0 0 40px;border:none: people indent their own text with a blockquote
const indentStyle = /border\s*:\s*(?:none|0(?:px)?)\s*(?:;|$)/i;

/** Elements that carry markers; the rest is passed over. */
const marking = new Set([
  'div',
  'span',
  'blockquote',
  'p',
  'hr',
  'br',
  'table',
  'td',
  'pre',
  'section',
  'article',
  'font',
  'a',
  'aside',
  'details',
  'includetail',
]);

/** What an element says of the text in it, or, for `tail`, of all that follows. */
export function meaningOf(name: string, attributes: Attributes): Meaning | undefined {
  if (!marking.has(name)) return undefined;
  if (name === 'includetail') return 'quote';
  const values = attributes();
  if (values.size === 0) return name === 'blockquote' ? 'quote' : undefined;
  const style = values.get('style');
  if (values.has('hidden') || (style !== undefined && hiddenStyle.test(style))) return 'hidden';
  if (name === 'hr') return hrMeaning(values);
  for (const { means, attribute, value } of markers) {
    const given = values.get(attribute);
    if (given !== undefined && value.test(given)) return means;
  }
  if (style !== undefined && name === 'div' && (outlookRule.test(style) || windowsMailRule.test(style))) return 'tail';
  return name === 'blockquote' ? blockquoteMeaning(values) : undefined;
}

// <hr tabindex="-1" style="width:98%"> (Outlook on the web), <hr size="2" width="100%" align="center" tabindex="-1"> (2003), <hr id="zwchr">
function hrMeaning(values: ReadonlyMap<string, string>): Meaning | undefined {
  const id = values.get('id') ?? '';
  return values.get('tabindex') === '-1' ||
    /(?:^|_)(?:stopSpelling|zwchr|replySplit)$/i.test(id) ||
    values.get('data-marker') === '__DIVIDER__'
    ? 'tail'
    : undefined;
}

function blockquoteMeaning(values: ReadonlyMap<string, string>): Meaning {
  const quoted = values.has('type') || values.has('cite') || /quote|cite/i.test(values.get('class') ?? '');
  const indented = /webkit-indent/i.test(values.get('class') ?? '') || indentStyle.test(values.get('style') ?? '');
  return indented &&
    !values.has('type') &&
    !values.has('cite') &&
    (!quoted || /webkit-indent/i.test(values.get('class') ?? ''))
    ? 'own-indent'
    : 'quote';
}
