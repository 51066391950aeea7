/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';

/** All problems of a form above it, each leading to its field. */
export const ErrorSummary: FC<{ problems: Readonly<Record<string, string | undefined>> }> = ({
  problems,
}) => {
  const entries = Object.entries(problems).filter(([, problem]) => problem);
  if (entries.length === 0) return <></>;
  return (
    <div class="problems" role="alert" tabindex={-1}>
      <strong>Please check what you entered</strong>
      <ul>
        {entries.map(([field, problem]) => (
          <li>
            <a href={`#${field === 'expiry' ? 'expiry-month' : field}`}>{problem}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** A message above a form that belongs to no single field. */
export const Alert: FC<{ children?: Child }> = ({ children }) => (
  <div class="problems" role="alert">
    {children}
  </div>
);

/** Ties a control to its hint and its problem. */
export function describedBy(name: string, problem?: string, hint?: string) {
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return {
    ...(ids && { 'aria-describedby': ids }),
    ...(problem && { 'aria-invalid': 'true' }),
  };
}

export const Remarks: FC<{
  name: string;
  problem?: string | undefined;
  hint?: string | undefined;
}> = ({ name, problem, hint }) => (
  <>
    {hint && (
      <small id={`${name}-hint`} class="hint">
        {hint}
      </small>
    )}
    {problem && (
      <small id={`${name}-problem`} class="problem">
        {problem}
      </small>
    )}
  </>
);
