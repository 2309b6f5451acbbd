/** What is different in a plan since a report of it was written. */
export interface ChangesSince {
  /** Whether the report is of this plan, by the components that both have; false for another plan's. */
  readonly isSamePlan: boolean;
  /** One line for each difference, from the report to now; no more than a person reads. */
  readonly lines: readonly string[];
  /** How many differences there are. */
  readonly count: number;
  /** Whether things were moved on the canvas, which no line tells. */
  readonly isMoved: boolean;
}
