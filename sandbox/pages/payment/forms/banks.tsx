/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Choice } from '../../view/choices.tsx';
import { Submit } from '../../view/controls.tsx';
import { useLook } from '../../view/look.tsx';
import { Radios } from '../../view/ticks.tsx';
import type { Variants } from '../../view/variants.ts';
import { labelText, word } from '../../view/words.ts';

interface BanksProps {
  name: string;
  value: string;
  problem: string | undefined;
  banks: readonly string[];
}

const LABEL = 'Bank';

const optionsOf = (banks: readonly string[]) => banks.map((bank) => ({ value: bank, text: bank }));

/**
 * "Select a bank" says nothing of how; one page had names to click, others lists (docs/facts/simulators.md#the-page).
 */
const CHOICES: Record<Variants['banks'], FC<BanksProps>> = {
  list: ({ banks, ...asked }) => (
    <Choice {...asked} label={LABEL} options={optionsOf(banks)} empty="----" />
  ),
  tiles: ({ banks, ...asked }) => <Radios {...asked} label={LABEL} options={optionsOf(banks)} />,
};

/** The shopper's bank; a button sends the form. */
export const Banks: FC<BanksProps> = (props) => {
  const Way = CHOICES[useLook().banks];
  return <Way {...props} />;
};

/** Choosing a bank sends the form by itself, as Dotpay's page does. */
const SENDING_CHOICES: Record<Variants['banks'], FC<BanksProps>> = {
  list: ({ banks, ...asked }) => (
    <>
      <Choice {...asked} label={LABEL} options={optionsOf(banks)} empty="----" sends />
      <noscript>
        <Submit text={word('Confirm', useLook())} />
      </noscript>
    </>
  ),
  tiles: ({ name, banks }) => (
    <fieldset class="field" id={name}>
      <legend>{labelText(LABEL, useLook(), true)}</legend>
      <div class="tiles">
        {banks.map((bank) => (
          <button type="submit" name={name} value={bank} class="button quiet">
            {bank}
          </button>
        ))}
      </div>
    </fieldset>
  ),
};

export const SendingBanks: FC<BanksProps> = (props) => {
  const Way = SENDING_CHOICES[useLook().banks];
  return <Way {...props} />;
};
