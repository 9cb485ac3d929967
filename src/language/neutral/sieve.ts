// Which of many patterns a line may match at all: the line is read once, for the texts that all of them need (Aho and
// Corasick, 1975).
import type { Needs } from './needs.ts';

/** Tells of a line which of the patterns may match it; the others need not be tried. */
export class Sieve {
  readonly #size: number;
  /** Which are tried on any line. */
  readonly #always: readonly number[];
  /** By character, its kind; 0 stands in no needs. */
  readonly #kinds = new Uint8Array(0x1_0000);
  readonly #kindCount: number;
  /** By place and kind, the next place. */
  readonly #next: Int32Array;
  /** By place, whose needs are met there. */
  readonly #met: (readonly number[])[] = [];

  /** @param needs of each pattern; without them it may match any line. */
  constructor(needs: readonly (Needs | undefined)[]) {
    this.#size = needs.length;
    this.#always = needs.flatMap((one, index) => (one === undefined ? [index] : []));
    const texts = needs.flatMap((one, index) => (one ?? []).map((text) => ({ text, index })));
    this.#kindCount = this.#sort(new Set(texts.flatMap(({ text }) => text.split(''))));
    const mostPlaces = texts.reduce((sum, { text }) => sum + text.length, 1);
    this.#next = new Int32Array(mostPlaces * this.#kindCount);
    this.#layOut(texts);
    this.#fallBack();
  }

  /** By number of the pattern, whether the line may match it. */
  passing(line: string): readonly boolean[] {
    const passing = new Array<boolean>(this.#size).fill(false);
    for (const index of this.#always) passing[index] = true;
    for (let place = 0, at = 0; at < line.length; at++) {
      place = this.#next[place * this.#kindCount + this.#kinds[line.charCodeAt(at)]!]!;
      const met = this.#met[place]!;
      for (let i = 0; i < met.length; i++) passing[met[i]!] = true;
    }
    return passing;
  }

  #layOut(texts: readonly { readonly text: string; readonly index: number }[]): void {
    const met: number[][] = [[]];
    for (const { text, index } of texts) {
      let place = 0;
      for (let at = 0; at < text.length; at++) {
        const edge = place * this.#kindCount + this.#kinds[text.charCodeAt(at)]!;
        if (this.#next[edge] === 0) this.#next[edge] = met.push([]) - 1;
        place = this.#next[edge]!;
      }
      met[place]!.push(index);
    }
    this.#met.push(...met);
  }

  // Where a text breaks off, what was read may be the begin of another.
  #fallBack(): void {
    const back = new Int32Array(this.#met.length);
    const places = [0];
    for (const place of places) {
      const other = back[place]!;
      if (place !== 0) this.#met[place] = [...new Set([...this.#met[place]!, ...this.#met[other]!])];
      for (let kind = 0; kind < this.#kindCount; kind++) {
        const next = this.#next[place * this.#kindCount + kind]!;
        const instead = place === 0 ? 0 : this.#next[other * this.#kindCount + kind]!;
        if (next === 0) this.#next[place * this.#kindCount + kind] = instead;
        else {
          back[next] = instead;
          places.push(next);
        }
      }
    }
  }

  /** Case does not matter, and one digit is as good as another. */
  #sort(chars: ReadonlySet<string>): number {
    let kind = 0;
    for (const char of chars) {
      kind++;
      const capital = char.toUpperCase();
      for (const same of char === '0' ? '0123456789' : [char, capital.length === 1 ? capital : char])
        this.#kinds[same.charCodeAt(0)] = kind;
    }
    return kind + 1;
  }
}
