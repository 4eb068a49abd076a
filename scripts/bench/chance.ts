/** Repeatable numbers from 0 up to 1 (mulberry32), so that two runs measure the same library. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<Thing>(things: readonly Thing[], next: () => number): Thing | undefined {
  return things[Math.floor(next() * things.length)];
}
