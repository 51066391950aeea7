/** Prints one line of a run's output. */
export declare const print: (line: string) => void;
