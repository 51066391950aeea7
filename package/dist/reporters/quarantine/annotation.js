/** Annotation type of a test in quarantine, in merged reports too. */
const quarantined = 'quarantine';
/** Marks a test as quarantined, for all reporters that follow. */
export function annotate(test, { until, owner, reason }) {
    const description = `quarantined until ${until}, owner ${owner}: ${reason}`;
    const annotation = { type: quarantined, description };
    test.annotations.push(annotation);
    test.results.at(-1)?.annotations.push(annotation);
}
/** The quarantine of a test: "quarantined until 2026-12-01, owner Jane: the bank's page changed". */
export const quarantineOf = ({ annotations }) => annotations.find(({ type }) => type === quarantined)?.description;
/** Whether a test is in quarantine. */
export const inQuarantine = (test) => quarantineOf(test) !== undefined;
/** Failed, or passed only in a second attempt. */
export const hasFailed = (test) => ['unexpected', 'flaky'].includes(test.outcome());
//# sourceMappingURL=annotation.js.map