// What a writer calls the time that is free: parts that the phrases of who can and of what suits share.

/** "the one that works", "the only day I can do" (without its "only"). */
export const theOneThat = `((one|ones|night|nights|slot|slots|time|times|option|options|day|days|date|dates|window|gap|opening|chance|hope|bet|space|hole|spot|possibility|thing)? (that|which|when|where|in which|what)*
  (($who)? ($works|can do|can make|can manage|could do|am free|are free|is free|am around|are around|am in|am available|am here|am about|am not busy|am not away|am there|am home|am at home|am in town|am in the office|have time|can|could|fits|can offer|could offer|can offer you|have|have got|have left|see|have free|have open|can see|can find|find)|you (can|could|may|will|'ll|are going to|would)? (have|get|getting|catch|reach|grab|borrow|see|meet) me|$works|is possible|$be $good|possible|free|available|left|remaining|open) $me? $well?)`;

/** "the window", "my bet" (without its "only"). */
export const theWindow =
  '((the|my|our|a|an|one)+ (free|open|clear|obvious|suitable|possible|available|good|real|sensible|workable)? (window|gap|slot|opening|chance|hope|possibility|option|day|time|one|choice|bet|space|hole|spot|date))';

/** "come over to your place", "be in the office"; who is in the operating theatre is busy. */
export const coming = `((come|drop|swing|pop|get|travel|drive|call|dial) (in|by|over|round|along|up|down)? (in|into|at|by|over to|up to|down to|round to|to) (your|you|the|our) W*
  |be (in|at|by|over at|up at|down at|round at) (your W*|(the|our) (main|head|downtown|city|local)? (office|offices|building|area|neighborhood|neighbourhood|city|town|village|campus|house|lobby|venue)))`;
