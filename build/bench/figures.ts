/** Measured figures by size of the plan (`n1000`, `n10000`) and key (`rules.edit.p50Ms`); the key ends in the unit. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The figures of several parts of a run, in one. */
export function joinFigures(parts: readonly Figures[]): Figures {
  const joined: Record<string, Record<string, number>> = {};
  for (const part of parts) {
    for (const [size, figures] of Object.entries(part))
      joined[size] = { ...joined[size], ...figures };
  }
  return joined;
}

/** The value below which a share of the samples lies: 0.5 is the median. NaN for no samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
