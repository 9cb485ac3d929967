// What stands behind a command's name: words, `--name value` and `--switch`.
import { parseArgs } from 'node:util';

export interface Options {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string | readonly string[] | boolean | undefined>>;
}

type Shape = Readonly<Record<string, 'text' | 'many' | 'switch'>>;

/** Someone wrote a command the wrong way: exit 2 with this sentence. */
export class WrongUse extends Error {}

/** @throws WrongUse on an option that is not in `shape` */
export function optionsOf(args: readonly string[], shape: Shape): Options {
  const options = Object.fromEntries(
    Object.entries(shape).map(([name, kind]) => [
      name,
      kind === 'switch' ? ({ type: 'boolean' } as const) : ({ type: 'string', multiple: kind === 'many' } as const),
    ]),
  );
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { words: positionals, values: values as Options['values'] };
  } catch (error) {
    throw new WrongUse((error as Error).message.split('\n')[0]!);
  }
}

export const text = ({ values }: Options, name: string): string | undefined =>
  typeof values[name] === 'string' ? values[name] : undefined;
export const many = ({ values }: Options, name: string): readonly string[] =>
  Array.isArray(values[name]) ? values[name] : [];
export const given = ({ values }: Options, name: string): boolean => values[name] === true;
