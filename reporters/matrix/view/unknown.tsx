/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Unknown } from '../../../fixtures/report/unknown.ts';

/** What answers of the API have shown that its contract does not know; nothing, where there is none. */
export const UnknownView: FC<{ unknown: readonly Unknown[] }> = ({ unknown }) =>
  unknown.length === 0 ? (
    <></>
  ) : (
    <section class="also" aria-labelledby="unknown-title">
      <h2 id="unknown-title">Not in the contract of the API ({unknown.length})</h2>
      <p>
        Answers have shown these, and no documentation names them. It is no failure: a field may be
        new, or a word wrong. No value is shown but those of codes and statuses.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">call</th>
            <th scope="col">field</th>
            <th scope="col">seen as</th>
            <th scope="col">times</th>
          </tr>
        </thead>
        <tbody>
          {unknown.map(({ call, field, shows, times }) => (
            <tr>
              <td>{call}</td>
              <td>{field}</td>
              <td>{shows}</td>
              <td>{times}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
