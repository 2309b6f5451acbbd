/** A planning value that stands in where a plan states nothing, or sets a limit. Plans may replace it; it is never a fact. */
export interface AssumptionData {
  /** "Server failures". */
  readonly label: string;
  readonly help?: string;
  readonly unit: string;
  readonly value: number;
  /** What sources give, lowest and highest; shown beside every result that rests on it. */
  readonly range?: readonly [low: number, high: number];
  /** As keyed in the design's bibliography, or "own knowledge". */
  readonly source: string;
}
