import type { Id } from '#shared/base/ids.ts';
import type { Input } from '../measured.ts';
import type { ServiceState } from '../structure/evaluate.ts';
import type { Drill, Outcome } from './drill-answer.ts';
import type { DrillModel } from './drill-model.ts';
import type { GroundLoss } from './ground-loss.ts';
import type { Places } from './placement.ts';

/** How everything stands under one assumption about blanks and recovery. */
export interface Reading {
  readonly stateOf: (service: Id) => ServiceState;
  readonly isDown: (id: Id) => boolean;
  /** Down, or something that stood in for something else is lost. */
  readonly isTouched: (id: Id) => boolean;
  /** Every component whose vertex is in the structure and that is down; in no order. */
  readonly down: () => readonly Id[];
  /** Services that are not up; in no order. */
  readonly touchedServices: () => readonly Id[];
}

/** What becomes of a service, and what would tell more. */
export interface Judged {
  readonly outcome: Outcome;
  readonly atBest: Outcome;
  readonly missing?: readonly Input[];
  readonly note?: string;
}

/** What a failure leaves behind. */
export interface Aftermath extends Pick<Drill, 'tripped' | 'mayTrip'> {
  readonly model: DrillModel;
  /** What failed, and what tripped because of it. */
  readonly failed: ReadonlySet<Id>;
  readonly places: Places;
  readonly losses: GroundLoss;
  /** Machines that may have been on what is lost, and are not restarted. */
  readonly undrawn: ReadonlySet<Id>;
  readonly isDestroyed: (id: Id) => boolean;
  /** With everything started again that starts again and finds a place; blanks as unkind, and as kind, as can be. */
  readonly atWorst: Reading;
  readonly atBest: Reading;
  /** With nothing started again. */
  readonly standing: Reading;
  readonly standingAtBest: Reading;
  /** Services judged so far: those that depend on others ask for them. */
  readonly judged: Map<Id, Judged>;
}
