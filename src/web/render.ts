// The pages' templates, compiled once: strict, escaping on. Words stand there, decisions do not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { assetNames } from './assets.ts';

/** What every page is framed with. */
export interface Frame {
  readonly title: string;
  /** Who is signed in, for the line at the top; nothing for strangers and holders of a link. */
  readonly person?: string;
  readonly admin?: boolean;
  readonly mailroom: boolean;
  /** Seconds after which the page renews itself where no scripts run. */
  readonly refresh?: number;
  /** Wider than a page of text: tables and mail. */
  readonly wide?: boolean;
  /** The organizer's name, for the sentences that pages share with letters. */
  readonly organizer?: string;
}

const folder = join(import.meta.dirname, '..', '..', 'templates', 'pages');
const engine = Handlebars.create();

type Template = Handlebars.TemplateDelegate;

function compiled(path: string): Template {
  const spec = engine.precompile(readFileSync(path, 'utf8'), {
    strict: true,
    knownHelpersOnly: true,
    preventIndent: true,
  });
  return engine.template(new Function(`return ${String(spec)}`)() as TemplateSpecification);
}

const all: (() => Template)[] = [];

/** Compiled when it is first asked for, since a command at the terminal shows no page. */
function template(path: string): Template {
  let made: Template | undefined;
  const get = (): Template => {
    made ??= compiled(path);
    return made;
  };
  all.push(get);
  return (context, options) => get()(context, options);
}

/** Compiles them all, so that no visitor waits for one, or finds a mistake in it. */
export function compileTemplates(): void {
  for (const get of all) get();
}

const templatesIn = (path: string): [name: string, template: Template][] =>
  readdirSync(path)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.slice(0, -'.hbs'.length), template(join(path, file))]);

for (const [name, part] of templatesIn(join(folder, 'parts'))) engine.registerPartial(name, part);
// The rule and who sees what are told in the words of the letters.
for (const name of ['rule', 'visibility'])
  engine.registerPartial(name, template(join(folder, '../letters/en/parts', `${name}.hbs`)));
const pages = new Map(templatesIn(folder));

/**
 * The whole page. @param view every field that the template names, absent ones as null
 * @throws when a field is missing: our own mistake, found by the tests
 */
export function page(name: string, view: object, frame: Frame): string {
  const whole = pages.get(name);
  if (whole === undefined) throw new Error(`There is no page ${name}.hbs in ${folder}.`);
  const data = {
    organizer: null,
    person: null,
    admin: false,
    refresh: null,
    wide: false,
    ...frame,
    ...assetNames,
  };
  return whole(view, { data });
}
