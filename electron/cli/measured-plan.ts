import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import type { Published } from '#shared/analysis/analysis.ts';
import { assumptionOf } from '#shared/analysis/analysis-context.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import type { Input, Measured } from '#shared/analysis/measured.ts';
import {
  assumptionData,
  assumptionNames,
  type AssumptionName,
} from '#shared/catalogue/assumptions.ts';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { fieldOf } from '#shared/catalogue/fields.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { MeasureData } from '#shared/catalogue/measure.ts';
import { measureData, measureNames, type MeasureName } from '#shared/catalogue/measures.ts';
import { relationKinds } from '#shared/catalogue/relations.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { assumptionSetting } from '#shared/plan/setting-name.ts';
import { t } from '#shared/words/t.ts';

/** What is worked out about a component, or about the plan. */
export interface MeasuredSubject {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind | 'plan';
  /** In the order of the table of measures. */
  readonly measures: readonly NamedMeasure[];
}

/** A result with the names of all that it names by id. */
export interface NamedMeasure {
  readonly measure: MeasureName;
  readonly data: MeasureData;
  readonly result: Measured;
  /** The names of a value that is components. */
  readonly components?: readonly string[];
  readonly used: readonly NamedInput[];
  readonly missing: readonly NamedInput[];
}

/** A fact, or a relation, that a result rests on or waits for. */
export interface NamedInput {
  readonly component: string;
  readonly componentName: string;
  readonly field: string;
  readonly label: string;
}

/** A planning value that some result rests on. */
export interface TakenAssumption {
  readonly name: AssumptionName;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly range?: readonly [low: number, high: number];
  readonly source: string;
  /** Whether the plan sets its own in place of the book's, and since when. */
  readonly setOn?: string;
}

/** All that the analyses work out about a plan. */
export interface MeasuredPlan {
  /** The plan first, then components by kind and name; those that nothing is worked out about are left out. */
  readonly subjects: readonly MeasuredSubject[];
  readonly assumptions: readonly TakenAssumption[];
}

/** Works out all measures of a plan on a day (`YYYY-MM-DD`). */
export function measurePlan(plan: PlanView, today: string): MeasuredPlan {
  const published = [...new Analyst(plan, allAnalyses, today).all()];
  const bySubject = Map.groupBy(published, ({ subject }) => subject);
  const subjects = [...bySubject].map(([id, results]) => subjectOf(plan, id, results));
  const taken = new Set(published.flatMap(({ result }) => result.assumed ?? []));
  return {
    subjects: subjects.sort(planFirst),
    assumptions: assumptionNames
      .filter((name) => taken.has(name))
      .map((name) => taking(plan, name)),
  };
}

function subjectOf(plan: PlanView, id: string, results: readonly Published[]): MeasuredSubject {
  const component = plan.component(id);
  return {
    id,
    name: component?.name ?? plan.meta.name,
    kind: component?.kind ?? 'plan',
    measures: results
      .toSorted((a, b) => measureNames.indexOf(a.measure) - measureNames.indexOf(b.measure))
      .map((published) => named(plan, published)),
  };
}

function planFirst(a: MeasuredSubject, b: MeasuredSubject): number {
  if (a.kind === 'plan' || b.kind === 'plan') return a.kind === 'plan' ? -1 : 1;
  return compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function named(plan: PlanView, { measure, result }: Published): NamedMeasure {
  const { value, used, missing } = result;
  return {
    measure,
    data: withCurrency(plan, measureData(measure)),
    result,
    ...(typeof value === 'object' ? { components: value.map((id) => nameOf(plan, id)) } : {}),
    used: used.map((input) => namedInput(plan, input)),
    missing: missing.map((input) => namedInput(plan, input)),
  };
}

/** A measure of money is in the currency of the plan. */
function withCurrency(plan: PlanView, data: MeasureData): MeasureData {
  const { unit } = data;
  return unit === undefined ? data : { ...data, unit: unitInCurrency(unit, currencyOf(plan)) };
}

const nameOf = (plan: PlanView, id: string): string =>
  id === 'plan' ? plan.meta.name : (plan.component(id)?.name ?? id);

function namedInput(plan: PlanView, { component, field, relation }: Input): NamedInput {
  const label = field === 'technology' ? t`Technology` : fieldOf(field).label;
  return {
    component,
    componentName: nameOf(plan, component),
    field,
    label: relation === undefined ? label : `${label} (${relationKinds[relation].title})`,
  };
}

function taking(plan: PlanView, name: AssumptionName): TakenAssumption {
  const { label, unit, range, source, value: ofBook } = assumptionData(name);
  const value = assumptionOf(plan, name);
  const setting = plan.get('setting', assumptionSetting(name));
  const isOwn = setting !== undefined && setting.value === value;
  return {
    name,
    label,
    unit: unitInCurrency(unit, currencyOf(plan)),
    value,
    ...(range === undefined ? {} : { range }),
    source: isOwn ? (setting.source ?? t`set in the plan; the book has ${ofBook}`) : source,
    ...(isOwn ? { setOn: setting.setOn } : {}),
  };
}
