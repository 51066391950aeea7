import { runFleet } from '../../sandbox/fleet.ts';
import { combinations, optionsFor } from './combinations.ts';
import { libraries } from './libraries.ts';

/** A sandbox for every combination of the covering set and for every library, each with a time of its own. */
await runFleet([
  ...combinations().map((member) => ({
    name: member.name,
    options: { ...optionsFor(member), control: true },
  })),
  ...libraries().map(({ name, options }) => ({ name, options: { ...options, control: true } })),
]);
