import { runFleet } from '../sandbox/fleet.ts';
import { faults } from './index.ts';

/** A sandbox for every fault. Time is moved where a fault is about time. */
await runFleet(
  faults.map(({ name, area, defect }) => ({
    name,
    options: { ...defect, control: area === 'timed changes' },
  })),
);
