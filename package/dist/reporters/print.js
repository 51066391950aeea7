/** Prints one line of a run's output. */
export const print = (line) => {
    process.stdout.write(`${line}\n`);
};
//# sourceMappingURL=print.js.map