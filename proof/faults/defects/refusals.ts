import type { Defect } from '../fault.ts';
import { apiAnswer, between } from './web.ts';

/** The API accepts what it should refuse with an error code. */
export const accepting = (when: RegExp, data: object): Defect =>
  apiAnswer(
    when,
    (answer) => ((answer as { success: boolean }).success ? answer : { success: true, data }),
    200,
  );

/** The API refuses every such call, with a documented error that does not apply. */
export const refusing = (when: RegExp, code: number, status = 404): Defect =>
  between('api', when, () => Promise.resolve(refusal(code, status)));

/** A refusal as the API answers it. */
export const refusal = (code: number, status: number): Response =>
  Response.json({ success: false, data: {}, error_code: code, error_info: 'Refused' }, { status });
