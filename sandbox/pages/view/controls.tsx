/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { describedBy, Remarks } from './problems.tsx';

/** Every form control of every page is rendered in this file. */

interface FieldProps {
  name: string;
  label: string;
  value?: string | undefined;
  /** What is wrong with the value, in the shopper's words. */
  problem?: string | undefined;
  hint?: string;
  type?: 'text' | 'email' | 'password' | 'search';
  inputmode?: 'numeric' | 'decimal';
  autocomplete?: string;
  maxlength?: number;
  narrow?: boolean;
}

/** A labelled text field with its hint and its problem, both tied to it for assistive technology. */
export const Field: FC<FieldProps> = (props) => {
  const { name, label, problem, hint, type = 'text', narrow } = props;
  return (
    <div class={narrow ? 'field narrow' : 'field'}>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        value={props.value ?? ''}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete ?? 'off'}
        maxlength={props.maxlength}
        {...describedBy(name, problem, hint)}
      />
      <Remarks name={name} problem={problem} hint={hint} />
    </div>
  );
};

export interface Option {
  value: string;
  text: string;
}

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly Option[];
  selected?: string | undefined;
  /** Shown while nothing is chosen; without one the first option is. */
  placeholder?: string;
}

export const Choice: FC<ChoiceProps> = ({ name, label, ...list }) => (
  <div class="field">
    <label for={name}>{label}</label>
    <Select id={name} name={name} {...list} />
  </div>
);

interface ExpiryProps {
  month: string | undefined;
  year: string | undefined;
  /** First year offered: this one. */
  firstYear: number;
  problem?: string | undefined;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** "Expiry date": a list of months and one of years, both beginning with `----` (pages.md 4.1). */
export const ExpiryLists: FC<ExpiryProps> = ({ month, year, firstYear, problem }) => {
  const years = Array.from({ length: 16 }, (_, index) => String(firstYear + index));
  const remarks = describedBy('expiry', problem);
  return (
    <fieldset class="field expiry">
      <legend>Expiry date</legend>
      <div class="lists">
        <Select
          id="expiry-month"
          name="expiry-month"
          aria-label="Month"
          autocomplete="cc-exp-month"
          placeholder="----"
          options={MONTHS.map((value) => ({ value: String(Number(value)), text: value }))}
          selected={month}
          {...remarks}
        />
        <Select
          id="expiry-year"
          name="expiry-year"
          aria-label="Year"
          autocomplete="cc-exp-year"
          placeholder="----"
          options={years.map((value) => ({ value, text: value }))}
          selected={year}
          {...remarks}
        />
      </div>
      <Remarks name="expiry" problem={problem} />
    </fieldset>
  );
};

interface SelectProps extends Record<string, unknown> {
  options: readonly Option[];
  selected?: string | undefined;
  placeholder?: string;
}

const Select: FC<SelectProps> = ({ options, selected, placeholder, ...attributes }) => (
  <select {...attributes}>
    {placeholder !== undefined && <option value="">{placeholder}</option>}
    {options.map(({ value, text }) => (
      <option value={value} selected={value === selected}>
        {text}
      </option>
    ))}
  </select>
);

/** What sends a form. `name` tells the buttons of one form apart. */
export const Submit: FC<{ text: string; name?: string; quiet?: boolean }> = ({
  text,
  name,
  quiet,
}) => (
  <button type="submit" name={name} class={quiet ? 'button quiet' : 'button'}>
    {text}
  </button>
);

export const Hidden: FC<{ name: string; value: string }> = ({ name, value }) => (
  <input type="hidden" name={name} value={value} />
);
