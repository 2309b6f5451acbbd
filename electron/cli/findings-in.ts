/** A finding as `check --format json` prints it. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly layers: readonly string[];
}

/** The findings that a check printed as JSON. */
export const findingsIn = (out: string) =>
  (JSON.parse(out) as { findings: readonly FindingJson[] }).findings;
