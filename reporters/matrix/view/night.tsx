/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { adviceOf, type Whose } from '../../night/advice.ts';
import type { Failure, Group, Night } from '../../night/compare.ts';
import type { Item } from '../../night/items.ts';
import {
  changesIn,
  day,
  findingsIn,
  history,
  memoryOf,
  plural,
  unchanged,
  verdictOf,
} from '../../night/words.ts';
import { Nights } from './trend.tsx';

/** How many causes show at once, the most urgent: a busy night, too, has to fit on a screen. */
const shown = 4;

const marks = { good: '✓', bad: '✕', outage: '!', incomplete: '?' } as const;

/** The verdict in one sentence, the figures behind it, and the nights before. */
export const Verdict: FC<{ night: Night }> = ({ night }) => {
  const { mood, sentence } = verdictOf(night);
  return (
    <header class={`verdict ${mood}`}>
      <span class="mark" aria-hidden="true">
        {marks[mood]}
      </span>
      <div>
        <h1>{sentence}</h1>
        <div class="chips">
          <Chips night={night} />
          <p>
            <time datetime={night.at}>{moment(night.at)}</time> · {memoryOf(night)}{' '}
            <a href="index.html">All tests</a>
          </p>
        </div>
      </div>
      <Nights night={night} />
    </header>
  );
};

/** What changed, as numbers: "6 newly failing", "1 fixed". */
const Chips: FC<{ night: Night }> = ({ night }) => (
  <>
    {changesIn(night).map(({ kind, title, lines }) => (
      <a class={`chip ${kind}`} href="#changes">
        {lines.length} {title.toLowerCase()}
      </a>
    ))}
  </>
);

/** "29 Nov 2026, 03:17 UTC". */
const moment = (at: string): string => `${day(at)} ${at.slice(0, 4)}, ${at.slice(11, 16)} UTC`;

/** What changed since the last night, what is unsteady, and what differs around the tests. */
export const ChangesView: FC<{ night: Night }> = ({ night }) => {
  const changes = changesIn(night);
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{night.last ? `Changed since ${day(night.last.at)}` : 'Changed'}</h2>
      {changes.length === 0 && <p>{unchanged(night)}</p>}
      {changes.map(({ kind, title, lines }) => (
        <Change kind={kind} title={title} lines={lines.map(inLine)} />
      ))}
      {night.unsteady.length > 0 && (
        <Change
          kind="unsteady"
          title="Unsteady"
          lines={night.unsteady.map(({ item, dates }) =>
            inLine({
              item,
              detail: `failed ${dates.map(day).join(', ')}, then passed with nothing changed here`,
            }),
          )}
        />
      )}
      {findingsIn(night).map(({ title, lines }) => (
        <Change kind="finding" title={title} lines={lines} />
      ))}
    </section>
  );
};

const Change: FC<{ kind: string; title: string; lines: readonly unknown[] }> = (change) => (
  <div class={`change ${change.kind}`}>
    <h3>
      {change.title} <small>{change.lines.length}</small>
    </h3>
    <Folded
      items={change.lines.map((it) => (
        <li>{it}</li>
      ))}
    />
  </div>
);

type Line = { readonly item: Item; readonly detail: string };

const inLine = ({ item, detail }: Line) => (
  <span class="line">
    <Name item={item} />
    {detail && <span class="soft"> {detail}</span>}
  </span>
);

/** A list whose first entry shows; the others unfold, and are printed. */
const Folded: FC<{ items: unknown[] }> = ({ items: [first, ...others] }) => (
  <>
    <ul>{first}</ul>
    {others.length > 0 && (
      <details class="more">
        <summary>{others.length} more</summary>
        <ul>{others}</ul>
      </details>
    )}
  </>
);

const Name: FC<{ item: Item }> = ({ item }) =>
  item.test === undefined ? (
    <b>{item.name}</b>
  ) : (
    <a class="name" href={item.test}>
      {item.name}
    </a>
  );

/** The failures by cause, the most urgent first, and errors outside of any test. */
export const Failures: FC<{ night: Night }> = ({ night: { groups, errors } }) => {
  const hidden = groups.slice(shown);
  return (
    <section class="failures" aria-labelledby="failures">
      <h2 id="failures">Failures by cause</h2>
      <Shares groups={groups} />
      {groups.length + errors.length === 0 && <p>No failures.</p>}
      {errors.length > 0 && (
        <article class="group">
          <h3>
            Errors outside of any test <small>{errors.length}</small>
          </h3>
          <Folded
            items={errors.map((line) => (
              <li class="line">{line}</li>
            ))}
          />
        </article>
      )}
      {groups.slice(0, shown).map((group) => (
        <GroupView group={group} />
      ))}
      {hidden.length > 0 && (
        <details class="more causes">
          <summary>
            {plural(hidden.length, 'more cause')}: {hidden.map(inShort).join(', ')}
          </summary>
          {hidden.map((group) => (
            <GroupView group={group} />
          ))}
        </details>
      )}
    </section>
  );
};

/** "The test took too long (3)". */
const inShort = ({ cause, failures }: Group): string => `${cause.words} (${failures.length})`;

/** How many failures are whose: "12 MultiSafepay’s", "5 ours". */
const Shares: FC<{ groups: readonly Group[] }> = ({ groups }) => {
  const shares = new Map<Whose, number>();
  for (const { cause, failures } of groups) {
    const { whose } = adviceOf(cause);
    shares.set(whose, (shares.get(whose) ?? 0) + failures.length);
  }
  if (shares.size < 2) return <></>;
  return (
    <p class="shares">
      {[...shares].map(([whose, count]) => (
        <>
          <span class={`whose ${tones[whose]}`}>
            {count} {whose}
          </span>{' '}
        </>
      ))}
    </p>
  );
};

const tones: Readonly<Record<Whose, string>> = {
  'MultiSafepay’s': 'theirs',
  ours: 'ours',
  yours: 'yours',
  'no one’s': 'none',
  unknown: 'none',
};

const GroupView: FC<{ group: Group }> = ({ group: { cause, failures } }) => {
  const { whose, todo } = adviceOf(cause);
  return (
    <article class={`group ${cause.kind}`}>
      <h3>
        {cause.words} <small>{plural(failures.length, 'failure')}</small>
      </h3>
      <p class="line advice">
        <span class={`whose ${tones[whose]}`}>{whose === 'unknown' ? 'fault unknown' : whose}</span>{' '}
        {todo}
      </p>
      <Folded
        items={failures.map((failure) => (
          <FailureView failure={failure} />
        ))}
      />
    </article>
  );
};

const FailureView: FC<{ failure: Failure }> = ({ failure }) => {
  const { name, reason, order, end, cause } = failure.item;
  // The first line of the error without the documented statement, or the difference that explains it.
  const seen = cause?.evidence.join('; ') || reason;
  return (
    <li>
      <span class="fact">
        <Name item={failure.item} />{' '}
        <span class="soft">
          {history(failure)}
          {end === 'flaky' && ', passed in a later attempt'}
        </span>
        {order !== undefined && (
          <>
            {' '}
            <a href={order}>
              order<span class="unseen"> of {name} in the dashboard</span>
            </a>
          </>
        )}
      </span>
      <span class="line soft">{seen}</span>
    </li>
  );
};
