import * as z from 'zod/mini';

const challengeMessage = z.object({
  merchant: z.string(),
  amount: z.string(),
  last4: z.string(),
  pspId: z.int(),
});

/** The payment, for the 3-D Secure page: `PaReq`, base64 of JSON. */
export type ChallengeMessage = z.output<typeof challengeMessage>;

export function encodeChallenge(message: ChallengeMessage): string {
  return Buffer.from(JSON.stringify(message)).toString('base64');
}

/** Undefined when it is not one of ours. */
export function decodeChallenge(encoded: string): ChallengeMessage | undefined {
  try {
    return challengeMessage.parse(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  } catch {
    return undefined;
  }
}
