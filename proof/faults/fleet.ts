import { runFleet } from '../../sandbox/fleet.ts';
import { together } from './crews.ts';
import { faultOf } from './index.ts';
import { readPlan } from './reporter/plan.ts';

/** The sandboxes of the run, each with its faults. */
await runFleet(
  readPlan().map(({ name, members }) => {
    const defect = together(members.map((member) => faultOf(member).defect));
    return { name, options: { ...defect, control: true } };
  }),
);
