import { arrows } from './arrows.js';
import { noBranch, noLocator } from './specs.js';
import { noExpectation, noRawInput, oneHome } from './page-objects.js';
import { noWait } from './waits.js';

/** The project's architecture as lint rules; `.oxlintrc.json` says where each one holds. */
export default {
  meta: { name: 'project' },
  rules: {
    arrows,
    'no-branch': noBranch,
    'no-locator': noLocator,
    'no-expectation': noExpectation,
    'no-raw-input': noRawInput,
    'no-wait': noWait,
    'one-home': oneHome,
  },
};
