import { limits } from '../../catalogue/index.ts';
import { flowsPerLibrary } from '../looks/flows.ts';
import OnlyReporter from '../only.ts';

/** Keeps few flows that together use every page object, and a visit without a session, to which the sign-in is shown. */
export default class OnlyOneEachReporter extends OnlyReporter {
  constructor() {
    super({ ids: [...flowsPerLibrary().map(({ id }) => id), limits.noSignIn.id], mayFilter: true });
  }
}
