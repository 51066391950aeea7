/** Where watched sandboxes tell what would have made a difference, and when: a line of JSON each. */
export const reachFile = 'test-results/cross-table/differences.jsonl';

/**
 * The projects in which no fault is and all are watched, each with a sandbox of its own and one test at a
 * time, by the specs that they run; the last one runs all that the others do not.
 */
export const reachProjects = {
  'reach-payments-a-l': '**/payments/[a-l]*',
  'reach-payments-m-z': '**/payments/[m-z]*',
  'reach-refunds': '**/refunds/*',
  'reach-others': undefined,
} as const;
