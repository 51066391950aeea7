/** What a document answers; undefined if it is left, or its frame goes away, before it does. */
export const unlessLeft = <Answer>(asked: Promise<Answer>): Promise<Answer | undefined> =>
  asked.catch((error: unknown) => {
    if (error instanceof Error && left.test(error.message)) return undefined;
    throw error;
  });

/** Playwright has no class for it. A locator asks the next document by itself; a frame does not. */
const left = /Execution context was destroyed|Frame (was|has been) detached/;
