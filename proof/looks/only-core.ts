import OnlyReporter from '../only.ts';
import { combinations } from './combinations.ts';
import { drives, flowsPerLibrary } from './flows.ts';
import { libraries } from './libraries.ts';
import { others } from './others.ts';

/**
 * Keeps the core flows that each sandbox runs. A reporter, as only the main process makes one: every worker
 * loads the configuration, and the choice takes a third of a second.
 */
export default class OnlyCoreReporter extends OnlyReporter {
  constructor() {
    const chosen = drives();
    const drawn = flowsPerLibrary().map(({ id }) => id);
    const ids = Object.fromEntries([
      ...combinations().map(({ name }) => [
        name,
        chosen.filter(({ member }) => member.name === name).map(({ flow }) => flow.id),
      ]),
      ...libraries().map(({ name }) => [name, drawn]),
      ...others().map(({ name, ids: its }) => [name, its]),
    ]);
    super({ ids, mayFilter: true });
  }
}
