export { documented, inputOf, methods, rowOf, statementOf, } from '../catalogue/index.js';
export { allInputs } from '../catalogue/inputs.js';
//# sourceMappingURL=catalogue.js.map