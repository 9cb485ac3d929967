// From views to the two bodies of a letter: its parts one after another, in the frame that says who writes and how to stop it.
import { domainOf } from '../values/address.ts';
import type { Bot } from './letter.ts';
import { markerLine } from './marks.ts';
import type { Form, Frame, Templates } from './templates.ts';
import { wrapText } from './wrap.ts';

export interface Part {
  /** The name of its pair of templates. */
  readonly template: string;
  readonly view: object;
}

export interface Foot {
  readonly bot: Bot;
  /** Whether "stop" still has something to stop. */
  readonly stoppable: boolean;
}

export function layOut(
  templates: Templates,
  parts: readonly Part[],
  subject: string,
  frame: Omit<Frame, 'h'>,
  foot: Foot,
): Record<Form, string> {
  const body = (form: Form): string[] =>
    parts.map(({ template, view }, at) =>
      templates.render(template, form, view, { ...frame, h: at === 0 ? 'h1' : 'h2' }),
    );
  const framed = (form: Form, inside: string): string =>
    templates.render('frame', form, frameView(inside, subject, templates.language, frame, foot), { ...frame, h: 'h1' });
  return {
    text: wrapText(framed('text', body('text').join('\n\n'))),
    html: framed('html', body('html').join('')).replace(/\n{2,}/g, '\n'),
  };
}

const frameView = (
  body: string,
  subject: string,
  language: string,
  { mine }: Omit<Frame, 'h'>,
  { bot, stoppable }: Foot,
): object => ({
  body,
  subject,
  language,
  marker: markerLine,
  mine,
  stoppable,
  place: domainOf(bot.address),
  operator: bot.operator ?? '',
});
