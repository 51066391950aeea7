/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Option } from './choices.tsx';
import { useLook } from './look.tsx';
import { Named } from './naming.tsx';
import { describedBy, Remarks } from './problems.tsx';
import { labelText } from './words.ts';

interface RadiosProps {
  name: string;
  label: string;
  options: readonly Option[];
  value?: string | undefined;
  problem?: string | undefined;
}

/** A few things to choose from, all in sight. */
export const Radios: FC<RadiosProps> = (props) => {
  const { name, label, options, value, problem } = props;
  return (
    <fieldset class="field" id={name}>
      <legend>{labelText(label, useLook(), true)}</legend>
      <div class="ticks">
        {options.map((option, index) => (
          <Tick
            type="radio"
            name={name}
            // Not the value: an id that holds blanks cannot be referred to.
            id={`${name}-${index + 1}`}
            label={option.text}
            value={option.value}
            checked={option.value === value}
            problem={problem}
          />
        ))}
      </div>
      <Remarks name={name} problem={problem} />
    </fieldset>
  );
};

interface CheckboxProps {
  name: string;
  label: string;
  checked: boolean;
  problem?: string | undefined;
}

export const Checkbox: FC<CheckboxProps> = ({ name, problem, ...props }) => (
  <div class="field">
    <Tick type="checkbox" name={name} id={name} value="yes" problem={problem} {...props} />
    <Remarks name={name} problem={problem} />
  </div>
);

interface TickProps extends CheckboxProps {
  type: 'radio' | 'checkbox';
  id: string;
  value: string;
}

const Tick: FC<TickProps> = ({ type, name, id, label, value, checked, problem }) => (
  <div class="tick">
    <Named
      name={id}
      label={label}
      kind="tick"
      control={(naming) => (
        <input
          type={type}
          name={name}
          value={value}
          checked={checked}
          {...naming}
          {...describedBy(name, problem)}
        />
      )}
    />
  </div>
);
