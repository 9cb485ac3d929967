// The templates of letters, compiled once at start. Text is the original and is not escaped; the HTML is its dress and is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

export type Form = 'text' | 'html';

/** What templates reach by `@name`, besides their view: the same for all parts of a letter. */
export interface Frame {
  readonly about: string;
  readonly About: string;
  readonly organizer: string;
  readonly mine: boolean;
  /** The heading that a part of a letter begins with: `h1` for the first, `h2` for those after it. */
  readonly h: 'h1' | 'h2';
}

export interface Templates {
  readonly language: string;
  readonly names: readonly string[];
  /** @throws when there is no such template, or a field that it prints is missing from the view: both are our own mistakes. */
  readonly render: (name: string, form: Form, view: object, frame: Frame) => string;
}

const house = join(import.meta.dirname, '..', '..', 'templates');
const loaded = new Map<string, Templates>();

/** The templates of a language, or English where that language has none. */
export function templatesOf(language: string): Templates {
  const ready = loaded.get(language);
  if (ready !== undefined) return ready;
  const known = /^[a-z]{2}$/.test(language) && existsSync(join(house, 'letters', language)) ? language : 'en';
  const templates = loaded.get(known) ?? load(known);
  loaded.set(known, templates);
  return templates;
}

type Compiled = Handlebars.TemplateDelegate;

function load(language: string): Templates {
  const folder = join(house, 'letters', language);
  const forms: Record<Form, Map<string, Compiled>> = { text: new Map(), html: new Map() };
  for (const form of ['text', 'html'] as const) {
    const engine = Handlebars.create();
    for (const place of [join(house, 'parts'), join(folder, 'parts')])
      for (const [name, source] of sources(place, form)) engine.registerPartial(name, compiled(engine, source, form));
    for (const [name, source] of sources(folder, form)) forms[form].set(name, compiled(engine, source, form));
    for (const [name, source] of sources(join(folder, 'personal'), form))
      forms[form].set(`personal/${name}`, compiled(engine, source, form));
    forms[form].set('frame', engine.partials['frame'] as Compiled);
  }
  return {
    language,
    names: [...forms.text.keys()],
    render: (name, form, view, frame) => {
      const template = forms[form].get(name);
      if (template === undefined) throw new Error(`There is no template ${name}.${form}.hbs in ${folder}.`);
      return template(view, { data: frame });
    },
  };
}

/** `invitation.text.hbs` for one form; `rule.hbs`, a sentence without any markup, for both. */
function sources(folder: string, form: Form): [name: string, source: string][] {
  return readdirSync(folder).flatMap((file): [string, string][] => {
    const parts = /^([a-z-]+)(?:\.(text|html))?\.hbs$/.exec(file);
    if (parts === null || (parts[2] !== undefined && parts[2] !== form)) return [];
    return [[parts[1]!, readFileSync(join(folder, file), 'utf8')]];
  });
}

// Text needs no escaping, since all that people wrote is made one safe line (or quoted lines) before it gets here.
function compiled(engine: typeof Handlebars, source: string, form: Form): Compiled {
  const spec = engine.precompile(source, {
    strict: true,
    knownHelpersOnly: true,
    noEscape: form === 'text',
    preventIndent: true,
  });
  return engine.template(new Function(`return ${String(spec)}`)() as TemplateSpecification);
}
