/** What work comes to that could be sliced, done at once. */
export function finished<Outcome>(work: Generator<number, Outcome>): Outcome {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
