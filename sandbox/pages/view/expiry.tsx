/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Select } from './choices.tsx';
import { Field } from './controls.tsx';
import { useLook } from './look.tsx';
import { describedBy, Remarks } from './problems.tsx';
import type { Variants } from './variants.ts';
import { labelText, spoken } from './words.ts';

interface ExpiryProps {
  /** As a number without zeros, or empty. */
  month: string;
  /** Four digits, or empty. */
  year: string;
  /** First year offered: this one. */
  firstYear: number;
  problem?: string | undefined;
}

const padded = (month: string | number): string => String(month).padStart(2, '0');
const monthName = (month: number): string =>
  new Date(Date.UTC(2000, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });

/**
 * Lists are documented for cards and were seen for Bancontact; fields are written of, too
 * (docs/facts/payment-pages.md#card-form).
 */
const FORMS: Record<Variants['expiry'], FC<ExpiryProps>> = {
  'lists-padded': (props) => <Lists {...props} monthText={padded} />,
  'lists-numbers': (props) => <Lists {...props} monthText={String} />,
  'lists-names': (props) => <Lists {...props} monthText={monthName} />,
  'two-fields': (props) => <Fields {...props} />,
  'one-field': (props) => <OneField {...props} />,
};

/** "Expiry date", in the form of this page. */
export const Expiry: FC<ExpiryProps> = (props) => {
  const Form = FORMS[useLook().expiry];
  return <Form {...props} />;
};

const YEARS: Record<Variants['year'], { digits: number; format: string }> = {
  '4-digits': { digits: 4, format: 'YYYY' },
  '2-digits': { digits: 2, format: 'YY' },
};

/**
 * AngularJS puts the type of a value before it: `number:3` and `string:24` were seen
 * (docs/facts/payment-pages.md#technology).
 */
const VALUES: Record<Variants['rendering'], Record<'month' | 'year', (value: string) => string>> = {
  server: { month: (value) => value, year: (value) => value },
  client: { month: (value) => `number:${value}`, year: (value) => `string:${value}` },
};

/** Names of the two halves. A page without labels names them inside, as `----` says nothing. */
const HALVES: Record<Variants['naming'], (half: 'Month' | 'Year') => Record<string, string>> = {
  'label-for': (half) => ({ 'aria-label': half, empty: '----' }),
  wrapping: (half) => ({ 'aria-label': half, empty: '----' }),
  'aria-label': (half) => ({ 'aria-label': half, empty: '----' }),
  'aria-labelledby': () => ({ 'aria-labelledby': 'expiry-label', empty: '----' }),
  placeholder: (half) => ({ empty: half }),
};

/** The name of each half as this page writes it. */
const halvesIn = (look: Variants) => (half: 'Month' | 'Year') =>
  Object.fromEntries(
    Object.entries(HALVES[look.naming](half)).map(([attribute, text]) => [
      attribute,
      text === half ? spoken(text, look) : text,
    ]),
  );

const Lists: FC<ExpiryProps & { monthText: (month: number) => string }> = (props) => {
  const { month, year, firstYear, problem, monthText } = props;
  const look = useLook();
  const halves = halvesIn(look);
  const value = VALUES[look.rendering];
  const yearText = (full: string | number) => String(full).slice(-YEARS[look.year].digits);
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const years = Array.from({ length: 16 }, (_, index) => yearText(firstYear + index));
  const common = { ...describedBy('expiry', problem) };
  return (
    <Halves problem={problem}>
      <Select
        id="expiry-month"
        name="expiry-month"
        autocomplete="cc-exp-month"
        options={months.map((it) => ({ value: value.month(String(it)), text: monthText(it) }))}
        selected={month && value.month(month)}
        {...halves('Month')}
        {...common}
      />
      <Select
        id="expiry-year"
        name="expiry-year"
        autocomplete="cc-exp-year"
        options={years.map((text) => ({ value: value.year(text), text }))}
        selected={year && value.year(yearText(year))}
        {...halves('Year')}
        {...common}
      />
    </Halves>
  );
};

const Fields: FC<ExpiryProps> = ({ month, year, problem }) => {
  const look = useLook();
  const { digits, format } = YEARS[look.year];
  const halves = halvesIn(look);
  const common = { type: 'text', inputmode: 'numeric', ...describedBy('expiry', problem) } as const;
  const { empty: _month, ...monthNaming } = halves('Month');
  const { empty: _year, ...yearNaming } = halves('Year');
  return (
    <Halves problem={problem}>
      <input
        id="expiry-month"
        name="expiry-month"
        autocomplete="cc-exp-month"
        maxlength={2}
        placeholder={spoken('MM', look)}
        value={month && padded(month)}
        {...common}
        {...monthNaming}
      />
      <input
        id="expiry-year"
        name="expiry-year"
        autocomplete="cc-exp-year"
        maxlength={digits}
        placeholder={spoken(format, look)}
        value={year.slice(-digits)}
        {...common}
        {...yearNaming}
      />
    </Halves>
  );
};

const Halves: FC<{ problem?: string | undefined; children?: unknown }> = (props) => (
  <fieldset class="field expiry">
    <legend id="expiry-label">{labelText('Expiry date', useLook(), true)}</legend>
    <div class="lists">{props.children}</div>
    <Remarks name="expiry" problem={props.problem} />
  </fieldset>
);

const OneField: FC<ExpiryProps> = ({ month, year, problem }) => {
  const look = useLook();
  const { digits, format } = YEARS[look.year];
  return (
    <Field
      name="expiry"
      label="Expiry date"
      value={month && year && `${padded(month)}/${year.slice(-digits)}`}
      example={spoken(`MM/${format}`, look)}
      problem={problem}
      inputmode="numeric"
      autocomplete="cc-exp"
      maxlength={3 + digits}
    />
  );
};
