// Tiny stories: who says what, who is told, how the event stands after. A story is told again from its inputs, and must come out as written.
import { isDeepStrictEqual } from 'node:util';
import type { World } from '../../src/scheduling/cause.ts';
import { decide } from '../../src/scheduling/decide.ts';
import type { Decision } from '../../src/scheduling/decision.ts';
import { fold } from '../../src/scheduling/journal.ts';
import { plus } from '../../src/values/instant.ts';
import { toInstant, type WallTime } from '../../src/values/wall.ts';
import type { ZoneId } from '../../src/values/zone.ts';
import { addressOf, curtain, id, type Stage } from './stage.ts';
import { causeOf } from './story-causes.ts';
import { showFact, showNotice, stand } from './story-lines.ts';
import { showWall, spanOf, timeOf } from './story-times.ts';

const gathering = 60_000;

/** Tells one story anew: every line that says what somebody does, with what follows from it. */
export function retell(story: string): string {
  const stage = curtain();
  const lines = story.split('\n').filter((line) => !/^\s/.test(line) && line !== '');
  return lines.map((line) => [line, ...(line.startsWith('#') ? [] : perform(stage, line))].join('\n')).join('\n');
}

function perform(stage: Stage, line: string): string[] {
  // "at Tue 12:00": time passes, and nobody looks
  const at = /^at (.+)$/.exec(line);
  if (at) stage.now = toInstant(timeOf(at[1]!) as WallTime, stage.zone);
  // "after 59s": a little later
  const after = /^after (\d+)(s|m|h)$/.exec(line);
  if (after) stage.now = plus(stage.now, Number(after[1]) * { s: 1e3, m: 60e3, h: 3600e3 }[after[2] as 's']);
  // "known Bob stopped", "known Bob zone Asia/Tokyo", "known Bob busy Tue 10:00-11:00"
  const known = /^known (\w+) (\w+) ?(.*)$/.exec(line);
  if (known) return learn(stage, known[1]!, known[2]!, known[3]!);
  if (at || after) return [];
  const cause = causeOf(stage, line);
  const world: World = {
    now: stage.now,
    gathering,
    people: stage.people,
    known: stage.known,
    journal: stage.journal,
  };
  const result = decide(stage.event, cause, world);
  if (!result.ok) return [`  refused: ${showFact(stage, result.error).replaceAll('/', ' ')}`];
  const told = follow(stage, result.value);
  // What was found is seen in the slots.
  return / finds /.test(line)
    ? [`  slots ${result.value.event.slots.map(({ begin }) => showWall(begin)).join(', ')}`, ...told]
    : told;
}

function learn(stage: Stage, name: string, what: string, value: string): string[] {
  const key = addressOf(name);
  const before = stage.known.get(key) ?? {};
  const span = what === 'busy' || what === 'booked' ? spanOf(value) : undefined;
  const instants = span && {
    begin: toInstant(span.begin as WallTime, stage.zone),
    end: toInstant(span.end as WallTime, stage.zone),
    by: what === 'busy' ? ('blocked' as const) : ('event' as const),
  };
  stage.known.set(key, {
    ...before,
    ...(what === 'stopped' ? { stopped: true as const } : {}),
    ...(what === 'zone' ? { zone: value as ZoneId } : {}),
    ...(what === 'dailyMost' ? { dailyMost: Number(value) } : {}),
    ...(what === 'buffer' ? { buffer: Number(value) } : {}),
    ...(instants ? { busy: [...(before.busy ?? []), instants] } : {}),
  });
  return [];
}

function follow(stage: Stage, decision: Decision): string[] {
  stage.event = decision.event;
  stage.journal.push(...decision.entries);
  for (const effect of decision.effects)
    if (effect.do === 'contact')
      stage.people.set(effect.party, { address: effect.address, ...(effect.name ? { name: effect.name } : {}) });
  // The journal is the truth: every story proves the fold on its way.
  if (!isDeepStrictEqual(fold(id, stage.journal), decision.event)) throw new Error('The fold differs.');
  const told = decision.notices.map((notice) => `  ${showNotice(stage, notice)}`);
  return [...told, `  = ${stand(stage, decision.event)}`];
}
