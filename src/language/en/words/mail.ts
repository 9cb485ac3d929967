// The lines `Key: value` and the places of English new mails.
import { noWords, wordSet } from '../../neutral/words.ts';
import type { LineKey, MailWords } from '../../words.ts';

export const mail: MailWords = {
  keys: new Map(
    Object.entries({
      title: 'title subject name event topic',
      when: 'when date dates times slots options "date and time" "proposed times" "possible times" "time and date"',
      where: 'where location venue place address room',
      with: 'with who invite invitees participants attendees guests parties to people',
      duration: 'duration length "how long"',
      seats: 'seats places capacity',
      atATime: '"at a time" "at once"',
      deadline:
        'deadline "answer by" "reply by" "respond by" rsvp "rsvp by" "answers by" "replies by" "reply before" "answer before" "respond before" "vote by" "votes by" "confirm by" "decide by" "response by" "responses by" "response needed by" "reply needed by" "approval needed by" "let me know by" "please reply by"',
      category: 'category',
      zone: '"time zone" timezone zone tz',
      about: 'about description agenda notes',
      optional: 'optional "optional guests" "optional attendees"',
      claim: 'claim "claim time"',
      cutOff: '"cut off" "cut-off" cutoff',
      visibility: 'visibility',
    } satisfies Record<LineKey, string>).flatMap(([key, names]) =>
      (names.match(/"[^"]+"|\S+/g) ?? []).map((name) => [name.replaceAll('"', ''), key as LineKey] as const),
    ),
  ),
  place: {
    before: wordSet('at in'),
    at: wordSet('at'),
    in: wordSet('in'),
    led: wordSet('all each both always again'),
    articles: wordSet('the our my your his her their a an'),
    indefinite: wordSet('a an'),
    hosts: noWords,
    alone: wordSet('hq headquarters reception'),
    and: wordSet('and'),
    end: wordSet(
      'with for on and from to about please between or if so because but then as after before by until over is are was would will can could should that which when i we not no only',
    ),
    never: wordSet(
      `no not gone off ours yours theirs mine free booked full taken too very so open closed small big large tiny cramped available unavailable occupied fine good bad nice great ready cold warm hot cool
    list calendar diary schedule mail email inbox attachment folder thread post pipeline works bag books loop agenda plan system
    stuffy noisy okay already still likely unclear unknown flooded unusable fact general which what this that it them him her you us`,
    ),
    verbs: wordSet('is are was were has have had will would can cannot could does do'),
  },
};
