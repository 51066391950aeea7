/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import { useLook } from './look.tsx';
import type { Variants } from './variants.ts';
import { labelText } from './words.ts';

/** What a control gets so that its name belongs to it. */
export interface Naming {
  readonly id: string;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
}

interface NamedProps {
  name: string;
  label: string;
  /** A list cannot have a placeholder: it gets a text beside it instead, and what is ticked its label. */
  kind?: 'field' | 'list' | 'tick' | undefined;
  /** Whether something must be entered; some pages mark that. */
  needed?: boolean | undefined;
  control: (naming: Naming) => Child;
}

/** Labels are documented, how they belong to their controls is not (docs/facts/unknown.md). */
const NAMINGS: Record<Variants['naming'], FC<NamedProps>> = {
  'label-for': ({ name, label, control }) => (
    <>
      <label for={name}>{label}</label>
      {control({ id: name })}
    </>
  ),
  wrapping: ({ name, label, control }) => (
    <label>
      <span>{label}</span>
      {control({ id: name })}
    </label>
  ),
  'aria-label': ({ name, label, control }) => (
    <>
      <Caption>{label}</Caption>
      {control({ id: name, 'aria-label': label })}
    </>
  ),
  'aria-labelledby': ({ name, label, control }) => (
    <>
      <Caption id={`${name}-label`}>{label}</Caption>
      {control({ id: name, 'aria-labelledby': `${name}-label` })}
    </>
  ),
  placeholder: (props) => {
    const Way = UNNAMED[props.kind ?? 'field'];
    return <Way {...props} />;
  },
};

/** What remains for each kind of control on a page without labels. */
const UNNAMED: Record<'field' | 'list' | 'tick', FC<NamedProps>> = {
  field: ({ name, label, control }) => <>{control({ id: name, placeholder: label })}</>,
  list: ({ name, label, control }) => (
    <>
      <Caption>{label}</Caption>
      {control({ id: name })}
    </>
  ),
  tick: (props) => <NAMINGS.wrapping {...props} />,
};

const Caption: FC<{ id?: string; children?: Child }> = ({ id, children }) => (
  <span class="label" id={id}>
    {children}
  </span>
);

/** A control with its label, tied together in the way of this page. What is ticked has a text, no label. */
export const Named: FC<NamedProps> = ({ label, needed = true, ...props }) => {
  const look = useLook();
  const Way = NAMINGS[look.naming];
  const text = props.kind === 'tick' ? label : labelText(label, look, needed);
  return <Way label={text} {...props} />;
};
