/**
 * The same words, allowing for decoration around the name. Start and end still count: "Refund order history"
 * does not match "Refund order", and "Not authenticated" does not match "Authenticated".
 */
export declare function decorated(words: RegExp): RegExp;
