// Character references of HTML: numbers, the names of HTML 4, and a few that mail programs write besides.

// 160 to 255 in order
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const greek =
  'Alpha:913 Beta:914 Gamma:915 Delta:916 Omega:937 alpha:945 beta:946 gamma:947 delta:948 epsilon:949 lambda:955 mu:956 pi:960 sigma:963 omega:969';
const others =
  'quot:34 amp:38 apos:39 lt:60 gt:62 OElig:338 oelig:339 Scaron:352 scaron:353 Yuml:376 fnof:402 circ:710 tilde:732 ensp:8194 emsp:8195 thinsp:8201 zwnj:8204 zwj:8205 lrm:8206 rlm:8207 ndash:8211 mdash:8212 lsquo:8216 rsquo:8217 sbquo:8218 ldquo:8220 rdquo:8221 bdquo:8222 dagger:8224 Dagger:8225 bull:8226 hellip:8230 permil:8240 prime:8242 Prime:8243 lsaquo:8249 rsaquo:8250 euro:8364 trade:8482 larr:8592 uarr:8593 rarr:8594 darr:8595 harr:8596 rArr:8658 minus:8722 infin:8734 ne:8800 le:8804 ge:8805 check:10003 Zcaron:381 zcaron:382 Cacute:262 cacute:263 Ccaron:268 ccaron:269 lstrok:322 Lstrok:321 eogon:281 aogon:261 nacute:324 sacute:347 zacute:378 zdot:380 colon:58 comma:44 period:46 lpar:40 rpar:41 NewLine:10 Tab:9 commat:64 num:35 excl:33 quest:63 sol:47';

const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, at) => [name, String.fromCodePoint(160 + at)] as const),
  ...`${greek} ${others}`.split(' ').map((entry) => {
    const [name, code] = entry.split(':');
    return [name!, String.fromCodePoint(Number(code))] as const;
  }),
]);

// &amp;  &#8217;  &#x2019;  &nbsp (old programs forget the semicolon)
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}));?/g;

/** Text with its references replaced; what is no reference stays. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    // 128 to 159 were meant as windows-1252 by those who wrote them; they are rare enough to be dropped with other controls.
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
