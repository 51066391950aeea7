import { createHash } from 'node:crypto';
import type { Fault } from '../../faults/fault.ts';
import type { Reach } from './kept.ts';

/**
 * The tests of the complete cross table that are run on a fault: all that it can reach, and one that it
 * cannot, as a sample of those that are not run. Which one is the fault's name's choice.
 */
export function pairsOf({ name, caught, spared }: Fault, { tests, reached }: Reach): RegExp {
  const within = reached[name] ?? [];
  const beyond = tests.filter((title) => !within.includes(title));
  const sample = beyond.length === 0 ? [] : [beyond[numberOf(name) % beyond.length] ?? ''];
  const whole = [...within, ...sample].map((title) => `${plain(title)}(?= @|$)`);
  return new RegExp([...whole, ...[...caught, ...spared].map(plain)].join('|'));
}

const plain = (title: string): string => title.replace(/\W/g, '\\$&');

const numberOf = (name: string): number =>
  createHash('sha256').update(name).digest().readUInt16BE();
