/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { LeftOrders } from '../../left-behind.ts';

/** The orders that stay at the account: one line, which unfolds to each with its link. */
export const LeftBehind: FC<{ left: readonly LeftOrders[] }> = ({ left }) =>
  left.length === 0 ? (
    <></>
  ) : (
    <details class="also">
      <summary>
        Left behind at the account:{' '}
        {left.map(({ state, orders }) => `${orders.length} ${state}`).join(', ')}
      </summary>
      <dl>
        {left.map(({ state, words, orders }) => (
          <>
            <dt>
              {state}: {words}
            </dt>
            {orders.map(({ id, link }) => (
              <dd>{link === undefined ? id : <a href={link}>{id}</a>}</dd>
            ))}
          </>
        ))}
      </dl>
    </details>
  );
