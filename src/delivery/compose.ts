// Everything due to one person about one event becomes one letter, true at the moment in which it leaves.
import type { Question } from '../scheduling/event.ts';
import type { NoticeBody, NoticeKind } from '../scheduling/notice.ts';
import { domainOf } from '../values/address.ts';
import { calendarOf } from './calendar/along.ts';
import { type ChoiceView, choiceViews } from './choices.ts';
import { currentOf } from './current.ts';
import type { Letter, LetterRequest } from './letter.ts';
import { markerLine } from './marks.ts';
import { displayName } from './names.ts';
import { phrasesFor } from './phrases/languages.ts';
import { inOrder } from './precedence.ts';
import { type Scene, sceneOf } from './scene.ts';
import { type Form, type Frame, type Templates, templatesOf } from './templates.ts';
import { titleOf } from './title.ts';
import { viewOf } from './views/view.ts';
import { wrapText } from './wrap.ts';

/** The letter that these notices come to, or nothing when none of them is news any more. */
export function composeLetter(request: LetterRequest): Letter | undefined {
  const phrases = phrasesFor(request.language);
  const scene = sceneOf(request, phrases);
  const told = inOrder(request.notices.flatMap((notice) => currentOf(notice, scene) ?? []));
  const kinds = told.map(({ kind }) => kind);
  if (told.length === 0 || neverHeardOf(scene, kinds)) return undefined;
  const subject = subjectOf(scene, kinds);
  const { text, html } = rendered(told, subject, scene);
  const asked = askedBy(told, scene);
  return {
    kinds,
    sender: senderOf(scene),
    subject: request.first ? subject : `Re: ${subject}`,
    text,
    html,
    ...calendarOf(kinds, scene),
    language: phrases.language,
    replies: kinds[0] === 'receipt',
    unsubscribes: !scene.mine,
    zone: scene.clocks.reader,
    version: scene.event.version,
    ...(asked === undefined ? {} : { asked }),
  };
}

/** An invitation that was called off before it left is no news to somebody who has not heard of the event. */
function neverHeardOf({ first, reader, mine }: Scene, kinds: readonly NoticeKind[]): boolean {
  const partings: readonly NoticeKind[] = ['cancelled', 'removed', 'ended'];
  return first && !mine && reader.copied !== true && kinds.every((kind) => partings.includes(kind));
}

// A confirmation goes to somebody who may not have asked for anything: not a word in it comes from the mail that asked.
function subjectOf(scene: Scene, kinds: readonly NoticeKind[]): string {
  const { event, people, reader, phrases, guarded } = scene;
  if (kinds.includes('confirm')) return phrases.confirmSubject;
  return guarded === true && !scene.mine ? phrases.guardedSubject : titleOf(event, people, reader.id, phrases);
}

function senderOf({ mine, guarded, event, people, organizer, phrases }: Scene): string {
  if (mine || guarded === true) return phrases.story.bot;
  return phrases.via(displayName(people.get(event.organizer)) ?? organizer.replace(/@.*$/, ''));
}

function rendered(told: readonly NoticeBody[], subject: string, scene: Scene): Record<Form, string> {
  const templates = templatesOf(scene.phrases.language);
  const others = new Set<string>(told.map(({ kind }) => kind));
  const asking = scene.reader.question && sectionAsking(scene.reader.question, told);
  const sections = told.map((notice) => ({
    kind: notice.kind,
    view: viewOf(notice, scene, notice === asking ? choicesOf(scene) : [], others),
  }));
  const html = sections.map(({ kind, view }, at) => templates.render(kind, 'html', view, frameOf(scene, at === 0)));
  const text = sections.map(({ kind, view }, at) => templates.render(kind, 'text', view, frameOf(scene, at === 0)));
  return {
    text: wrapText(tidy(framed(templates, 'text', text.join('\n\n'), subject, scene))),
    html: tidyHtml(framed(templates, 'html', html.join(''), subject, scene)),
  };
}

function framed(templates: Templates, form: Form, body: string, subject: string, scene: Scene): string {
  const { bot, mine, reader, phrases } = scene;
  const view = {
    body,
    subject,
    marker: markerLine,
    mine,
    stoppable: reader.reach !== 'stopped',
    place: domainOf(bot.address),
    operator: bot.operator ?? '',
    language: phrases.language,
  };
  return templates.render('frame', form, view, frameOf(scene, true));
}

const frameOf = ({ about, organizer, mine }: Scene, first: boolean): Frame => ({
  about: about.inside,
  About: about.leading,
  organizer,
  mine,
  h: first ? 'h1' : 'h2',
});

/** Conditions in templates leave blank lines behind: one between paragraphs is enough. */
const tidy = (text: string): string =>
  `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
const tidyHtml = (html: string): string => html.replace(/\n{2,}/g, '\n');

/** Which part of a letter a question belongs to, by the kinds in which it is asked, best first. */
const askedIn: Readonly<Record<Question['kind'], readonly NoticeKind[]>> = {
  fragment: ['receipt'],
  zone: ['zone'],
  details: ['details', 'receipt'],
  choice: ['choice', 'nearest', 'dropped-out', 'deadline'],
  deadline: ['deadline'],
  offer: ['offer'],
  delegate: ['delegate'],
  confirm: ['confirm', 'draft'],
};

const sectionAsking = (question: Question, told: readonly NoticeBody[]): NoticeBody | undefined =>
  askedIn[question.kind]
    .map((kind) => told.find((notice) => notice.kind === kind))
    .find((notice) => notice !== undefined);

const choicesOf = (scene: Scene): ChoiceView[] =>
  scene.reader.question ? choiceViews(scene.reader.question, scene) : [];

const settles: readonly NoticeKind[] = ['choice', 'nearest', 'deadline', 'dropped-out'];

/** Where a choice was shown, a bare number settles; else a question was asked when its lettered choices stand in the letter. */
function askedBy(told: readonly NoticeBody[], { reader, mine }: Scene): Letter['asked'] {
  if (mine && told.some(({ kind }) => settles.includes(kind))) return 'choice';
  return reader.question !== undefined && sectionAsking(reader.question, told) !== undefined ? 'question' : undefined;
}
