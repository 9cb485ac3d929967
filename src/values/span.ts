// A stretch of time between two instants; the end is not part of it, so neighbours do not overlap.
import type { Instant } from './instant.ts';

export interface Span {
  readonly begin: Instant;
  readonly end: Instant;
}

export const overlaps = (a: Span, b: Span): boolean => a.begin < b.end && b.begin < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.begin <= inner.begin && inner.end <= outer.end;
