// What a clause says of the writer's seat.
import type { Clause } from './clauses.ts';
import { isOfOthersBefore } from './doubtSigns.ts';
import { isHistory } from './history.ts';
import type { Sense } from './sense.ts';
import type { Telling } from './telling.ts';

/** Keeps what a clause says of the seat: "count me in", "I have to give up my place". */
export function seat(
  told: Telling,
  clause: Clause,
  sense: Extract<Sense, { readonly say: 'rsvp' }>,
  question: boolean,
): void {
  if (isOfOthersBefore(told, clause)) return;
  // "We've had the builders in since Monday"
  if (sense.rsvp === 'no' && isHistory(told, clause)) {
    told.message = true;
    return;
  }
  if (sense.weak && told.sentence.clauses.some((one) => one.sense === undefined)) return;
  const hedge = clause.modifiers.find((one) => one.hedge !== undefined)?.hedge;
  const rsvp = sense.rsvp !== 'yes' || hedge === undefined ? sense.rsvp : hedge === 'probably' ? 'probably' : 'maybe';
  const ref = told.refIn(clause, 'R') ?? told.refIn(clause, 'T');
  // "I'm on call that night, so I can't say yet": why there is no word yet.
  if (sense.rsvp === 'maybe' && clause.join === 'other') dropReason(told);
  told.rsvps.push({
    rsvp: told.pending.hedge && rsvp === 'yes' ? 'maybe' : rsvp,
    ...told.place(clause),
    question,
    weak: sense.weak ?? false,
    ...(ref && { ref }),
  });
}

function dropReason({ lastHere, statements, rsvps, sentence }: Telling): void {
  if (lastHere?.base === 'no') statements.pop();
  const last = rsvps.at(-1);
  if (last?.rsvp === 'no' && last.begin >= sentence.tokens[0]!.begin) rsvps.pop();
}
