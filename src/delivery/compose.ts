// Everything due to one person about one event becomes one letter, true at the moment in which it leaves.
import type { Question } from '../scheduling/event.ts';
import { calendarOf } from './calendar/along.ts';
import { type ChoiceView, choiceViews } from './choices.ts';
import { currentOf } from './current.ts';
import { layOut } from './layout.ts';
import type { Letter, LetterRequest, Matter, MatterKind } from './letter.ts';
import { displayName } from './names.ts';
import { phrasesFor } from './phrases/languages.ts';
import { inOrder } from './precedence.ts';
import { type Scene, sceneOf } from './scene.ts';
import { type Form, templatesOf } from './templates.ts';
import { titleOf } from './title.ts';
import { viewOf } from './views/view.ts';

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
    subject: request.first ? subject : phrases.reply(subject),
    text,
    html,
    ...calendarOf(told, scene),
    language: phrases.language,
    replies: kinds[0] === 'receipt',
    unsubscribes: !scene.mine,
    zone: scene.clocks.reader,
    version: scene.event.version,
    ...(asked === undefined ? {} : { asked }),
  };
}

/** An invitation that was called off before it left is no news to somebody who has not heard of the event. */
function neverHeardOf({ first, reader, mine }: Scene, kinds: readonly MatterKind[]): boolean {
  const partings: readonly MatterKind[] = ['cancelled', 'removed', 'ended'];
  return first && !mine && reader.copied !== true && kinds.every((kind) => partings.includes(kind));
}

// A confirmation goes to somebody who may not have asked for anything: not a word in it comes from the mail that asked.
function subjectOf(scene: Scene, kinds: readonly MatterKind[]): string {
  const { event, people, reader, phrases, guarded } = scene;
  if (kinds.includes('confirm')) return phrases.confirmSubject;
  return guarded === true && !scene.mine ? phrases.guardedSubject : titleOf(event, people, reader.id, phrases);
}

function senderOf({ mine, guarded, event, people, organizer, phrases }: Scene): string {
  if (mine || guarded === true) return phrases.story.bot;
  return phrases.via(displayName(people.get(event.organizer)) ?? organizer.replace(/@.*$/, ''));
}

function rendered(told: readonly Matter[], subject: string, scene: Scene): Record<Form, string> {
  const { about, organizer, mine, bot, reader, phrases } = scene;
  const others = new Set<string>(told.map(({ kind }) => kind));
  const asking = reader.question && sectionAsking(reader.question, told);
  const parts = told.map((matter) => ({
    template: matter.kind,
    view: viewOf(matter, scene, matter === asking ? choicesOf(scene) : [], others),
  }));
  const frame = { about: about.inside, About: about.leading, organizer, mine };
  return layOut(templatesOf(phrases.language), parts, subject, frame, { bot, stoppable: reader.reach !== 'stopped' });
}

/** Which part of a letter a question belongs to, by the kinds in which it is asked, best first. */
const askedIn: Readonly<Record<Question['kind'], readonly MatterKind[]>> = {
  fragment: ['receipt'],
  zone: ['zone'],
  details: ['details', 'receipt'],
  choice: ['choice', 'nearest', 'dropped-out', 'deadline'],
  deadline: ['deadline'],
  offer: ['offer'],
  delegate: ['delegate'],
  confirm: ['confirm', 'draft'],
  'is-it-you': ['is-it-you'],
};

const sectionAsking = (question: Question, told: readonly Matter[]): Matter | undefined =>
  askedIn[question.kind]
    .map((kind) => told.find((notice) => notice.kind === kind))
    .find((notice) => notice !== undefined);

const choicesOf = (scene: Scene): ChoiceView[] =>
  scene.reader.question ? choiceViews(scene.reader.question, scene) : [];

const settles: readonly MatterKind[] = ['choice', 'nearest', 'deadline', 'dropped-out'];

/** What a plain "yes" may answer, without lettered choices. */
const asksPlainly: readonly MatterKind[] = ['invitation', 'tabled', 'would-do', 'reminder'];

/** Where a choice was shown, a bare number settles; else something was asked where lettered choices stand, or times to answer. */
function askedBy(told: readonly Matter[], { reader, mine }: Scene): Letter['asked'] {
  if (mine && told.some(({ kind }) => settles.includes(kind))) return 'choice';
  const byLetters = reader.question !== undefined && sectionAsking(reader.question, told) !== undefined;
  return byLetters || told.some(({ kind }) => asksPlainly.includes(kind)) ? 'question' : undefined;
}
