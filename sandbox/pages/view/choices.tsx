/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Named } from './naming.tsx';
import { describedBy, Remarks } from './problems.tsx';

export interface Option {
  value: string;
  text: string;
}

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly Option[];
  value?: string | undefined;
  problem?: string | undefined;
  /** Shown while nothing is chosen; without one the first option is. */
  empty?: string;
  /** The page's script sends the form once something is chosen. */
  sends?: boolean;
}

/** A labelled list. */
export const Choice: FC<ChoiceProps> = ({ name, label, options, value, problem, empty, sends }) => (
  <div class="field">
    <Named
      name={name}
      label={label}
      kind="list"
      needed={empty !== undefined}
      control={(naming) => (
        <Select
          name={name}
          options={options}
          selected={value}
          {...naming}
          {...(empty !== undefined && { empty })}
          {...(sends && { 'data-sends': '' })}
          {...describedBy(name, problem)}
        />
      )}
    />
    <Remarks name={name} problem={problem} />
  </div>
);

interface SelectProps extends Record<string, unknown> {
  options: readonly Option[];
  selected?: string | undefined;
  empty?: string;
}

export const Select: FC<SelectProps> = ({ options, selected, empty, ...attributes }) => (
  <select {...attributes}>
    {empty !== undefined && <option value="">{empty}</option>}
    {options.map(({ value, text }) => (
      <option value={value} selected={value === selected}>
        {text}
      </option>
    ))}
  </select>
);
