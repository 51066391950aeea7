import { runFleet } from '../../sandbox/fleet.ts';
import { combinations, optionsFor } from './combinations.ts';
import { libraries } from './libraries.ts';

/** One sandbox for every combination and every library, each with its own clock. */
await runFleet([
  ...combinations().map((member) => ({
    name: member.name,
    options: { ...optionsFor(member), control: true },
  })),
  ...libraries().map(({ name, options }) => ({ name, options: { ...options, control: true } })),
]);
