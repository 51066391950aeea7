import type { Asks } from '../../core/gateways/gateway.ts';
import type { QuestionName } from '../payment/forms/questions.ts';

/** A page of the method's own company, on the way to the list of scenarios. */
export interface Stage {
  readonly title: string;
  readonly text?: string;
  readonly questions: readonly QuestionName[];
  readonly button: string;
  /** Goes on without the button after this time. Milliseconds. */
  readonly waits?: number;
}

/** What comes before the scenarios, or instead of them, by what the method asks (docs/facts/methods.md#forms). */
const STAGES: { readonly [Kind in Asks['kind']]?: readonly Stage[] } = {
  amazonPay: [
    {
      title: 'Test platform',
      text: 'You are sent to Amazon Pay in 5 seconds.',
      questions: [],
      button: 'Amazon Pay',
      waits: 5000,
    },
  ],
  in3: [{ title: 'in3', questions: ['in3-terms'], button: 'Afronden' }],
  klarna: [
    { title: 'Klarna', text: 'Achteraf betalen met Klarna.', questions: [], button: 'Kopen' },
    { title: 'Klarna', questions: ['klarna-phone'], button: 'Ga verder' },
    { title: 'Klarna', questions: ['klarna-code'], button: 'Bevestigen' },
  ],
};

export function stagesOf(kind: Asks['kind']): readonly Stage[] {
  return STAGES[kind] ?? [];
}

/** Methods after whose test platform a page of their own comes, and the words of its button. */
const EPILOGUES: { readonly [Kind in Asks['kind']]?: string } = { in3: 'Terug naar webshop' };

export function epilogueOf(kind: Asks['kind']): string | undefined {
  return EPILOGUES[kind];
}
