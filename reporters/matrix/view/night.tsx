/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Failure, Group, Night } from '../../night/compare.ts';
import type { Item } from '../../night/items.ts';
import {
  changesIn,
  day,
  history,
  memoryOf,
  plural,
  unchanged,
  verdictOf,
} from '../../night/words.ts';
import { Nights } from './trend.tsx';

/** How many failures of one cause, or changes of one kind, show at once: all kinds have to fit on a screen. */
const shown = 1;

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

/** What changed since the last night, and what is unsteady. */
export const ChangesView: FC<{ night: Night }> = ({ night }) => {
  const changes = changesIn(night);
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{night.last ? `Changed since ${day(night.last.at)}` : 'Changed'}</h2>
      {changes.length === 0 && <p>{unchanged(night)}</p>}
      {changes.map(({ kind, title, lines }) => (
        <div class={`change ${kind}`}>
          <h3>
            {title} <small>{lines.length}</small>
          </h3>
          <Lines lines={lines} />
        </div>
      ))}
      {night.unsteady.length > 0 && (
        <div class="change unsteady">
          <h3>
            Unsteady <small>{night.unsteady.length}</small>
          </h3>
          <p class="soft">Failed, then passed with nothing changed here.</p>
          <Lines
            lines={night.unsteady.map(({ item, dates }) => ({
              item,
              detail: `failed ${dates.map(day).join(', ')}`,
            }))}
          />
        </div>
      )}
    </section>
  );
};

type Line = { readonly item: Item; readonly detail: string };

const Lines: FC<{ lines: readonly Line[] }> = ({ lines }) => (
  <Folded
    items={lines.map(({ item, detail }) => (
      <li>
        <Name item={item} /> {detail && <span class="soft line">{detail}</span>}
      </li>
    ))}
  />
);

/** A list whose first entries show; the others unfold. */
const Folded: FC<{ items: unknown[] }> = ({ items }) => (
  <>
    <ul>{items.slice(0, shown)}</ul>
    {items.length > shown && (
      <details class="more">
        <summary>{items.length - shown} more</summary>
        <ul>{items.slice(shown)}</ul>
      </details>
    )}
  </>
);

const Name: FC<{ item: Item }> = ({ item }) =>
  item.test === undefined ? <b>{item.name}</b> : <a href={item.test}>{item.name}</a>;

/** The failures by cause, the most urgent first, and errors outside of any test. */
export const Failures: FC<{ night: Night }> = ({ night: { groups, errors } }) => (
  <section class="failures" aria-labelledby="failures">
    <h2 id="failures">Failures by cause</h2>
    {groups.length + errors.length === 0 && <p>No failures.</p>}
    {errors.length > 0 && (
      <article class="group">
        <h3>
          Errors outside of any test <small>{errors.length}</small>
        </h3>
        <ul>
          {errors.map((line) => (
            <li class="line">{line}</li>
          ))}
        </ul>
      </article>
    )}
    {groups.map((group) => (
      <GroupView group={group} />
    ))}
  </section>
);

const GroupView: FC<{ group: Group }> = ({ group: { cause, failures } }) => (
  <article class={`group ${cause.kind}`}>
    <h3>
      {cause.words} <small>{plural(failures.length, 'failure')}</small>
    </h3>
    <Folded
      items={failures.map((failure) => (
        <FailureView failure={failure} />
      ))}
    />
  </article>
);

const FailureView: FC<{ failure: Failure }> = ({ failure }) => {
  const { name, reason, test, order, end } = failure.item;
  return (
    <li>
      <b>{name}</b>{' '}
      <span class="soft">
        {history(failure)}
        {end === 'flaky' && ', passed in a later attempt'}
      </span>{' '}
      <span class="links">
        <a href={test}>
          test<span class="unseen"> of {name}</span>
        </a>
        {order !== undefined && (
          <>
            {' '}
            <a href={order}>
              order<span class="unseen"> of {name}</span> in the dashboard
            </a>
          </>
        )}
      </span>
      <span class="line">{reason}</span>
    </li>
  );
};
