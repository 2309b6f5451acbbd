import type { Id } from '#shared/base/ids.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import type { Input } from '../measured.ts';

/** How far a layer is planned for one workload. `thin`: planned, with findings inside. */
export type CellState = 'planned' | 'thin' | 'missing' | 'notNeeded' | 'cannotTell';

/** What the drawing of a workload says of a layer, before findings are counted. */
export interface LayerEvidence {
  readonly state: Exclude<CellState, 'thin'>;
  /** One sentence: what is drawn, or what is not. */
  readonly says: string;
  /** What it rests on, nearest first. */
  readonly components: readonly Id[];
  /** Every relation that was followed: taking one away may change this cell, and no other that does not list it. */
  readonly relations: readonly Id[];
  /** The facts that would tell. */
  readonly missing: readonly Input[];
}

export interface MatrixCell extends Omit<LayerEvidence, 'state'> {
  readonly layer: Layer;
  readonly state: CellState;
  /** Keys of the findings about this workload, or about what the cell rests on, on this layer. */
  readonly findings: readonly string[];
}
