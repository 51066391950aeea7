/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { useLook } from './look.tsx';
import { Named } from './naming.tsx';
import { describedBy, Remarks } from './problems.tsx';
import type { Variants } from './variants.ts';

/** Fields and buttons of every page are rendered in this file; what is chosen from, beside it. */

export interface FieldProps {
  name: string;
  label: string;
  value?: string | undefined;
  /** What is wrong with the value, in the shopper's words. */
  problem?: string | undefined;
  hint?: string;
  type?: 'text' | 'email' | 'password' | 'search';
  inputmode?: 'numeric' | 'decimal' | 'email' | 'tel';
  autocomplete?: string;
  maxlength?: number;
  /** An example inside the empty field, instead of any name there. */
  example?: string;
  narrow?: boolean;
  optional?: boolean;
}

/** A labelled text field with its hint and its problem, both tied to it for assistive technology. */
export const Field: FC<FieldProps> = (props) => {
  const { name, label, problem, hint, example, type = 'text', narrow, optional } = props;
  return (
    <div class={narrow ? 'field narrow' : 'field'}>
      <Named
        name={name}
        label={label}
        needed={!optional}
        control={(naming) => (
          <input
            name={name}
            type={type}
            value={props.value ?? ''}
            inputmode={props.inputmode}
            autocomplete={props.autocomplete ?? 'off'}
            maxlength={props.maxlength}
            {...naming}
            {...(example && { placeholder: example })}
            {...describedBy(name, problem, hint)}
          />
        )}
      />
      <Remarks name={name} problem={problem} hint={hint} />
    </div>
  );
};

interface SubmitProps {
  text: string;
  /** Distinguishes the buttons of one form. */
  name?: string;
  quiet?: boolean;
}

const SubmitButton: FC<SubmitProps> = ({ text, name, quiet }) => (
  <button type="submit" name={name} class={quiet ? 'button quiet' : 'button'}>
    {text}
  </button>
);

/** Suites met an `<input type="submit">`; others clicked buttons (docs/facts/payment-pages.md#card-form). */
const SUBMITS: Record<Variants['submit'], FC<SubmitProps>> = {
  button: SubmitButton,
  input: ({ text, name, quiet }) => (
    <input type="submit" name={name} value={text} class={quiet ? 'button quiet' : 'button'} />
  ),
  // The page's script keeps it disabled until the form's fields are filled in.
  'disabled-until-valid': SubmitButton,
};

/** What sends a form. */
export const Submit: FC<SubmitProps> = (props) => {
  const Way = SUBMITS[useLook().submit];
  return <Way {...props} />;
};

export const Hidden: FC<{ name: string; value: string }> = ({ name, value }) => (
  <input type="hidden" name={name} value={value} />
);
