export { expect } from './expect.js';
export { cards, inputs, scenarios, } from './inputs.js';
export { test, } from './test.js';
//# sourceMappingURL=index.js.map