import type { Defect } from '../fault.ts';
import { apiAnswer } from './web.ts';

/** The API accepts what it should refuse with an error code. */
export const accepting = (when: RegExp, data: object): Defect =>
  apiAnswer(
    when,
    (answer) => ((answer as { success: boolean }).success ? answer : { success: true, data }),
    200,
  );

/** A refusal as the API answers it. */
export const refusal = (code: number, status: number): Response =>
  Response.json({ success: false, data: {}, error_code: code, error_info: 'Refused' }, { status });
