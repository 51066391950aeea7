import { outageType } from '../../fixtures/report/outage.ts';
import type { BlobEvent, ListedSuite } from './blob.ts';

/** Annotation type of a test that was run again after the night. */
const againType = 'run again';

/** The test that an event is about. */
const testOf = ({ params }: BlobEvent): string | undefined =>
  params?.testId ?? params?.test?.testId;

/** The tests that need no other run: in the last one, every attempt ended as it should or was skipped for a reason. */
export function doneIn(blobs: readonly (readonly BlobEvent[])[]): ReadonlySet<string> {
  const ends = new Map<string, BlobEvent[]>();
  for (const it of blobs.flat()) {
    const id = testOf(it);
    if (it.method === 'onTestEnd' && id !== undefined) ends.set(id, [...(ends.get(id) ?? []), it]);
  }
  return new Set([...ends].filter(([, all]) => lastRun(all).every(isGood)).map(([id]) => id));
}

const isGood = ({ params }: BlobEvent): boolean =>
  params?.result?.status === params?.test?.expectedStatus;

/** The attempts of the last of several runs: they say the same of those before. */
const lastRun = (ends: readonly BlobEvent[]): BlobEvent[] =>
  ends.filter((it) => againOf(it) === againOf(ends.at(-1)));

const againOf = (end: BlobEvent | undefined): string | undefined =>
  end?.params?.result?.annotations?.find(({ type }) => type === againType)?.description;

/** The tests that the reports list, whether they ran or not. */
export const listedIn = (blobs: readonly (readonly BlobEvent[])[]): ReadonlySet<string> =>
  new Set(blobs.flat().flatMap(({ params }) => params?.project?.suites.flatMap(testsOf) ?? []));

const testsOf = ({ entries }: ListedSuite): string[] =>
  entries.flatMap((entry) => (isSuite(entry) ? testsOf(entry) : [entry.testId]));

const isSuite = (entry: ListedSuite['entries'][number]): entry is ListedSuite => 'entries' in entry;

/** What became of the tests that were run again. */
export interface Outcome {
  /** Run again, with what had never run. */
  readonly tests: number;
  /** Failed in the night, and passed now. */
  readonly unsteady: number;
  /** Could not be judged in the night because of an outage, and passed now. */
  readonly afterOutage: number;
  /** Failed again. */
  readonly failing: number;
}

/** Reports that say together what each says alone. */
interface Joined {
  readonly earlier: readonly (readonly BlobEvent[])[];
  readonly again: readonly BlobEvent[];
  readonly outcome: Outcome;
}

/**
 * Makes the tests that were run again one test each, with the attempts of the night first: a merged report then
 * counts it once, and as flaky if it failed and passed. They move to the report of the later run. An attempt that
 * an outage ended says nothing of the test and is left out; the test's annotation says that there was one.
 */
export function joined(
  earlier: readonly (readonly BlobEvent[])[],
  again: readonly BlobEvent[],
): Joined {
  const moved = listedIn([again]);
  const all = earlier.flat().filter((it) => moved.has(testOf(it) ?? ''));
  const outages = new Set(all.filter(isOutage).map(resultOf));
  const kept = all.filter((it) => !outages.has(resultOf(it)));
  const count = (id: string | undefined): number =>
    kept.filter((it) => it.method === 'onTestBegin' && testOf(it) === id).length;
  const interrupted = new Set(all.filter(isOutage).map(testOf));
  const done = doneIn([again]);
  const failed = (id: string): boolean => count(id) > 0;
  const at = again.findIndex((it) => testOf(it) !== undefined);
  const from = at === -1 ? again.length : at;
  const later = again.map((it) =>
    isAttempt(it) ? laterAttempt(it, count(testOf(it)), interrupted.has(testOf(it))) : it,
  );
  return {
    earlier: earlier.map((events) => without(events, moved)),
    again: [...later.slice(0, from), ...kept, ...later.slice(from)],
    outcome: {
      tests: moved.size,
      unsteady: [...moved].filter((id) => done.has(id) && failed(id)).length,
      afterOutage: [...moved].filter((id) => done.has(id) && !failed(id) && interrupted.has(id))
        .length,
      failing: [...moved].filter((id) => !done.has(id)).length,
    },
  };
}

const isAttempt = ({ method }: BlobEvent): boolean =>
  method === 'onTestBegin' || method === 'onTestEnd';

const isOutage = ({ method, params }: BlobEvent): boolean =>
  method === 'onTestEnd' &&
  (params?.result?.annotations?.some(({ type }) => type === outageType) ?? false);

/** The id of the attempt that an event is about. */
const resultOf = ({ params }: BlobEvent): unknown => params?.resultId ?? params?.result?.id;

/** An attempt counted after those of the night; its end says that there were some. */
function laterAttempt(it: BlobEvent, before: number, wasOutage: boolean): BlobEvent {
  const { params } = it;
  if (params?.result === undefined) return it;
  const { retry, annotations } = params.result;
  const night = [
    ...(before > 0 ? [`it failed in the night (${before} of its attempts)`] : []),
    ...(wasOutage ? ['there was an outage in the night'] : []),
  ].join('; ');
  const result = {
    ...params.result,
    ...(retry !== undefined && { retry: retry + before }),
    ...(it.method === 'onTestEnd' &&
      night !== '' && {
        annotations: [...(annotations ?? []), { type: againType, description: night }],
      }),
  };
  return { ...it, params: { ...params, result } };
}

/** A report without some of its tests. */
function without(events: readonly BlobEvent[], moved: ReadonlySet<string>): BlobEvent[] {
  const rest = ({ entries, ...others }: ListedSuite): ListedSuite => ({
    ...others,
    entries: entries.flatMap((entry): ListedSuite['entries'] => {
      if (!isSuite(entry)) return moved.has(entry.testId) ? [] : [entry];
      const smaller = rest(entry);
      return smaller.entries.length > 0 ? [smaller] : [];
    }),
  });
  const smaller = (it: BlobEvent): BlobEvent => {
    if (it.params?.project === undefined) return it;
    const { project, ...params } = it.params;
    const suites = project.suites.map(rest).filter(({ entries }) => entries.length > 0);
    return { ...it, params: { ...params, project: { ...project, suites } } };
  };
  return events.filter((it) => !moved.has(testOf(it) ?? '')).map(smaller);
}
