import type { QuestionName } from './questions.ts';
import { QUESTIONS } from './questions.ts';

/** What was entered, and what is wrong with it, by question. */
export type Answers = Readonly<Partial<Record<QuestionName, string>>>;
export type Problems = Readonly<Partial<Record<QuestionName, string>>>;

export interface Reading {
  readonly answers: Answers;
  /** Empty when all is well. */
  readonly problems: Problems;
}

/** Reads a form that asked these questions: everything that is wrong with it at once. */
export function readAnswers(
  form: (name: string) => string,
  questions: readonly QuestionName[],
): Reading {
  const entries = questions.map((name) => [name, form(name).trim()] as const);
  const problems = entries
    .map(([name, answer]) => [name, QUESTIONS[name].check(answer)] as const)
    .filter(([, problem]) => problem !== undefined);
  return {
    answers: Object.fromEntries(entries),
    problems: Object.fromEntries(problems),
  };
}
