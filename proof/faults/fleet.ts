import { runFleet } from '../../sandbox/fleet.ts';
import { faults } from './index.ts';

/** A sandbox for every fault, by its name. */
await runFleet(faults.map(({ name, defect }) => ({ name, options: { ...defect, control: true } })));
