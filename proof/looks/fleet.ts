import { runFleet } from '../../sandbox/fleet.ts';
import { combinations, optionsFor } from './combinations.ts';
import { libraries } from './libraries.ts';
import { others } from './others.ts';

/** One sandbox for every combination, every library and all others, each with its own clock. */
await runFleet([
  ...combinations().map((member) => ({
    name: member.name,
    options: { ...optionsFor(member), control: true },
  })),
  ...[...libraries(), ...others()].map(({ name, options }) => ({
    name,
    options: { ...options, control: true },
  })),
]);
