// Works through letters side by side, with a few at a time to one domain: what comes in a burst looks like spam there.

/** @param mostPerGroup absent: no limit but `most` */
export async function inGroups<T>(
  items: readonly T[],
  groupOf: (item: T) => string,
  { most, mostPerGroup = most }: { readonly most: number; readonly mostPerGroup?: number },
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const busy = new Map<string, number>();
  const running = new Set<Promise<void>>();

  function next(): T | undefined {
    const at = waiting.findIndex((item) => (busy.get(groupOf(item)) ?? 0) < mostPerGroup);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  }

  for (;;) {
    const item = running.size < most ? next() : undefined;
    if (item === undefined) {
      if (running.size === 0) return;
      await Promise.race(running);
      continue;
    }
    const group = groupOf(item);
    busy.set(group, (busy.get(group) ?? 0) + 1);
    const hand = work(item).finally(() => {
      busy.set(group, busy.get(group)! - 1);
      running.delete(hand);
    });
    running.add(hand);
  }
}
