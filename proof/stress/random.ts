/** Repeatable random numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** @param seed any text; similar seeds give unrelated numbers */
export function randomOf(seed: string): Random {
  // FNV-1a hashes the seed, Mulberry32 continues: short, and even enough for delays and draws.
  let state = Buffer.from(seed).reduce(
    (hash, byte) => Math.imul(hash ^ byte, 0x01000193),
    0x811c9dc5,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** From and to, in milliseconds. */
export type Range = readonly [from: number, to: number];

/** A value between the two, log-uniform: mostly short, as on real networks. */
export const within = ([from, to]: Range, random: Random): number => from * (to / from) ** random();
