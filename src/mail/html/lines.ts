// HTML as lines of text that know what the elements around them said. Quotes are found here, before the markup is gone: their
// depth and marks are those of plain text, so one trimmer serves both.
import { limits } from '../limits.ts';
import { type Line, visible } from '../said/line.ts';
import { blocks, emojiOf, hasNoMarkers, isTight, selfEnding, spaced, voids } from './elements.ts';
import { type Meaning, meaningOf } from './markers.ts';
import { type Token, tokens } from './tokens.ts';

interface Element {
  readonly name: string;
  readonly means: Meaning | undefined;
  /** Of a list: the number of its next entry, or none when it has bullets. */
  next?: number | undefined;
  /** Of a list: its entries have neither numbers nor bullets. */
  readonly bare?: boolean;
}

export function linesOfHtml(html: string): Line[] {
  const writer = new Writer();
  for (const token of tokens(html)) writer.take(token);
  return writer.end();
}

class Writer {
  private readonly lines: Line[] = [];
  private readonly stack: Element[] = [];
  /** Elements beyond the deepest that is kept: they are counted, so that their ends match. */
  private beyond = 0;
  private text = '';
  /** Whether the line so far is empty or ends with a blank: asking the text itself would copy it each time. */
  private atBlank = true;
  private quotes = 0;
  private boxes = 0;
  private hidden = 0;
  private signature = 0;
  private attribution = 0;
  private preformatted = 0;
  private signatureFollows = false;
  private tail = false;

  take(token: Token): void {
    if (token.kind === 'text') this.write(token.text);
    else if (token.kind === 'open') this.open(token.name, token.attributes);
    else this.close(token.name);
  }

  end(): Line[] {
    this.breakLine();
    return this.lines;
  }

  private write(text: string): void {
    if (this.hidden > 0) return;
    if (this.preformatted > 0) {
      const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n');
      this.text += first;
      for (const line of rest) {
        this.flush();
        this.text = line;
      }
      return;
    }
    const flat = text.replace(/[ \t\r\n\f]+/g, ' ');
    const more = this.atBlank && flat.startsWith(' ') ? flat.slice(1) : flat;
    if (more === '') return;
    this.text += more;
    this.atBlank = more.endsWith(' ');
  }

  private open(name: string, attributes: () => ReadonlyMap<string, string>): void {
    if (selfEnding.has(name) && this.stack.at(-1)?.name === name) this.close(name);
    const means = meaningOf(name, attributes);
    if (means === 'tail') this.beginTail();
    if (name === 'br' || name === 'hr') {
      if (name === 'hr') this.breakLine();
      if (name === 'br' && this.hidden === 0) this.flush();
      if (means === 'signature-follows') this.signatureFollows = true;
      return;
    }
    if (name === 'img') this.write(emojiOf(attributes().get('alt')));
    if (voids.has(name)) return;
    if (this.stack.length >= limits.htmlDepth) {
      this.beyond++;
      return;
    }
    if (blocks.has(name)) this.breakLine();
    if (spaced.has(name) && !isTight(name, attributes)) this.emptyLine();
    if (name === 'td' || name === 'th') this.write(' ');
    this.enter(name, means, 1);
    const bare = (name === 'ul' || name === 'ol') && hasNoMarkers(attributes);
    const list = name === 'ol' ? Number(attributes().get('start') ?? 1) || 1 : undefined;
    this.stack.push({ name, means, next: list, bare });
    if (name === 'pre') this.preformatted++;
    if (name === 'li') this.beginEntry();
  }

  private close(name: string): void {
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    if (name === 'br') this.flush();
    const at = this.stack.findLastIndex((element) => element.name === name);
    if (at < 0) {
      // </p> without <p> is an empty paragraph; others mean nothing.
      return;
    }
    while (this.stack.length > at) {
      const element = this.stack.pop()!;
      if (blocks.has(element.name)) this.breakLine();
      this.enter(element.name, element.means, -1);
      if (element.name === 'pre') this.preformatted--;
    }
    if (spaced.has(name) && name !== 'p') this.emptyLine();
  }

  private enter(name: string, means: Meaning | undefined, step: 1 | -1): void {
    if (means === undefined || means === 'own-indent' || means === 'tail' || means === 'signature-follows') return;
    // An inline element may begin in mid-line: what stood before it is nobody's quote.
    this.breakLine();
    if (means === 'quote') {
      if (name === 'blockquote') this.quotes += step;
      else this.boxes += step;
      this.signatureFollows = false;
    } else if (means === 'signature') this.signature += step;
    else if (means === 'attribution') this.attribution += step;
    else this.hidden += step;
  }

  private beginTail(): void {
    this.breakLine();
    this.tail = true;
    this.signatureFollows = false;
  }

  private beginEntry(): void {
    const list = this.stack.findLast(({ name }) => name === 'ol' || name === 'ul');
    this.startLine(list?.bare ? '' : list?.next === undefined ? '- ' : `${list.next}. `);
    if (list?.next !== undefined) list.next++;
  }

  private breakLine(): void {
    // An entry of a list that is only its bullet is no line.
    const text = this.text.trim();
    if (text !== '' && text !== '-') this.flush();
    else this.startLine('');
  }

  private emptyLine(): void {
    if (this.lines.length > 0 && this.lines.at(-1)!.text !== '') this.flush();
  }

  private startLine(text: string): void {
    this.text = text;
    this.atBlank = true;
  }

  private flush(): void {
    const shown = visible(this.text).trim();
    this.startLine('');
    // Marks typed or pasted into HTML count like elements.
    const marks = /^(?:>\s?){1,40}/.exec(shown)?.[0] ?? '';
    const text = shown.slice(marks.length);
    // A box and the blockquote in it are one quote.
    const depth = Math.max(this.quotes, Math.min(this.boxes, 1)) + marks.replace(/\s/g, '').length;
    const mark = this.markOf(text);
    const line: Line = { raw: '> '.repeat(Math.min(depth, 40)) + text, text, depth };
    this.lines.push(mark === undefined ? line : { ...line, mark });
  }

  private markOf(text: string): Line['mark'] {
    if (this.tail && text !== '') {
      this.tail = false;
      return 'tail';
    }
    if (this.signature > 0 || this.signatureFollows) return 'signature';
    return this.attribution > 0 ? 'attribution' : undefined;
  }
}
