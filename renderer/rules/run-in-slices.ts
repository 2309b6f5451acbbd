/** So long may one slice keep the window from answering, in ms. */
const sliceMs = 12;

/**
 * Runs work that yields how far it is, a slice at a time, and lets the window answer in between. Gives what it returns; undefined when
 * `signal` ended it before.
 */
export async function runInSlices<Outcome>(
  work: Generator<number, Outcome>,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    tell(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return undefined;
    until = performance.now() + sliceMs;
  }
}
