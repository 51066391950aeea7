import { cancelled, completed } from './outcomes.js';
/** Scenario Completed of a method whose link leads straight to the test platform. */
export const completes = (id, { answers, part }) => ({
    kind: 'scenario',
    id: `${id}-completed`,
    answers: [`${answers}-scenario-completed`],
    option: 'Completed',
    expected: completed,
    statement: 'is Completed',
    source: `testing page, ${part}`,
});
/** Scenario Cancelled, as the guide to cancelling lists it for this method. */
export const cancels = (id, answers) => ({
    kind: 'scenario',
    id: `${id}-cancelled`,
    answers: [`${answers}-scenario-cancelled`],
    option: 'Cancelled',
    expected: cancelled,
    statement: 'is Void',
    source: 'testing page, cancelling an order',
});
//# sourceMappingURL=scenarios.js.map