/** One after the other: time must not go on beneath a reset. A task that fails does not stop the next. */
export function createTurns(): (task: () => void | Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
