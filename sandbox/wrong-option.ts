/** An option that has no such value: its message says what is wrong and what to do. */
export class WrongOption extends Error {}
