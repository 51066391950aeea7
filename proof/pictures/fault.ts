/** The fault that the pictures show: a card is declined for the wrong reason. */
export const fault = 'reason-of-another-kind';
