import { arrows } from './arrows.js';
import { plainEnglish } from './english.js';
import { oneWayOut } from './network.js';
import { noSkip } from './skips.js';
import { noBranch, noLocator } from './specs.js';
import { noExpectation, noRawInput, oneHome } from './page-objects.js';
import { noWait } from './waits.js';

/** The project's architecture as lint rules; `.oxlintrc.json` says where each one applies. */
export default {
  meta: { name: 'project' },
  rules: {
    arrows,
    'no-branch': noBranch,
    'no-locator': noLocator,
    'no-expectation': noExpectation,
    'no-raw-input': noRawInput,
    'no-skip': noSkip,
    'no-wait': noWait,
    'one-home': oneHome,
    'one-way-out': oneWayOut,
    'plain-english': plainEnglish,
  },
};
