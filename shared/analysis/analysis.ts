import type { Id } from '#shared/base/ids.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Measured } from './measured.ts';

/** What an analysis sees. */
export interface AnalysisContext {
  readonly plan: PlanView;
  readonly catalogue: Catalogue;
  /** The day it is worked out for, `YYYY-MM-DD`. */
  readonly today: string;
  /** The plan's own value of an assumption, else the book's. */
  assumption(name: AssumptionName): number;
}

/** A result: which measure of which subject. */
export interface Published {
  readonly subject: Id | 'plan';
  readonly measure: MeasureName;
  readonly result: Measured;
}

/** What an analysis depends on: a change that touches none of it leaves its results as they are. */
export interface AnalysisReads {
  /** Kinds whose coming, going and technology matter. */
  readonly kinds: readonly Kind[];
  readonly fields: readonly FieldName[];
  readonly relations: readonly RelationKind[];
  readonly assumptions: readonly AssumptionName[];
  /** Whether its notes name components of these kinds. */
  readonly names?: true;
}

/** Works out values that rules read and people look at. Pure; runs in a worker. */
export interface Analysis {
  readonly id: string;
  readonly title: string;
  readonly publishes: readonly MeasureName[];
  readonly reads: AnalysisReads;
  compute(context: AnalysisContext): Iterable<Published>;
}
