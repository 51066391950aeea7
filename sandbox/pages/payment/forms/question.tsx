/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Option } from '../../view/choices.tsx';
import { Choice } from '../../view/choices.tsx';
import type { FieldProps } from '../../view/controls.tsx';
import { Field } from '../../view/controls.tsx';
import { Checkbox, Radios } from '../../view/ticks.tsx';
import type { Check } from './answers.ts';
import { given } from './answers.ts';

/** What a question is asked with: what was answered before, and the banks of the method. */
interface Asked {
  name: string;
  value: string;
  problem: string | undefined;
  banks: readonly string[];
}

/** Something that a form asks: how it is shown, and what is wrong with an answer. */
export interface Question {
  readonly show: FC<Asked>;
  readonly check: Check;
}

type Text = Omit<FieldProps, 'name' | 'value' | 'problem'>;

export const field = (text: Text, check: Check): Question => ({
  show: ({ name, value, problem }) => <Field {...{ name, value, problem }} {...text} />,
  check,
});

/** A field of which nothing is shown again, whatever was typed. */
export const secret = (text: Text, check: Check): Question => ({
  show: ({ name, problem }) => <Field {...{ name, problem }} {...text} />,
  check,
});

/** A list in which nothing is chosen yet; `----` was seen in lists (docs/facts/payment-pages.md#card-form). */
export const list = (label: string, options: readonly Option[], missing: string): Question => ({
  show: ({ name, value, problem }) => (
    <Choice {...{ name, value, problem, label, options }} empty="----" />
  ),
  check: given(missing),
});

export const radios = (label: string, options: readonly Option[], missing: string): Question => ({
  show: ({ name, value, problem }) => <Radios {...{ name, value, problem, label, options }} />,
  check: given(missing),
});

/** A checkbox that must be ticked. */
export const accepted = (label: string, missing: string): Question => ({
  show: ({ name, value, problem }) => (
    <Checkbox {...{ name, problem, label }} checked={value !== ''} />
  ),
  check: given(missing),
});
