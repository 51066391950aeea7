import { appendFileSync } from 'node:fs';
import { runFleet } from '../../sandbox/fleet.ts';
import { crews, together } from './crews.ts';
import { faults } from './index.ts';
import { watchedApps } from './reach/apps.ts';
import { watchedParts, type Reached } from './reach/parts.ts';
import { reachFile, reachProjects } from './reach/file.ts';
import type { Parts } from '../../sandbox/parts.ts';

const watched = (name: string) => {
  const reached: Reached = (fault) =>
    appendFileSync(reachFile, `${JSON.stringify({ fault, project: name, at: Date.now() })}\n`);
  return {
    name,
    options: {
      control: true,
      replace: (parts: Parts) => watchedParts(parts, faults, reached),
      around: watchedApps(faults, reached),
    },
  };
};

/**
 * A sandbox for every fault and every crew of them, and some without any that tell where each would make a
 * difference.
 */
await runFleet([
  ...Object.keys(reachProjects).map(watched),
  ...faults.map(({ name, defect }) => ({ name, options: { ...defect, control: true } })),
  ...crews
    .filter(({ members }) => members.length > 1)
    .map(({ name, members }) => ({
      name,
      options: { ...together(members.map(({ defect }) => defect)), control: true },
    })),
]);
