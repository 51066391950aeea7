import { runFleet } from '../fleet.ts';
import { combinations, optionsFor } from './combinations.ts';

/** A sandbox for every combination of the covering set, each with a time of its own. */
await runFleet(
  combinations().map((member) => ({
    name: member.name,
    options: { ...optionsFor(member), control: true },
  })),
);
