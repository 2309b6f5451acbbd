import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import {
  bookReliability,
  controller,
  controllerPair,
  system,
  type BookReliability,
  type Gone,
} from './part-reliability.ts';
import { planningValue, type End } from './planning-values.ts';

const hoursPerYear = 8760;

/** How one instance of a part behaves: failures a year, and the share of the time in which it is gone. */
export interface PartState {
  readonly failuresPerYear: number;
  readonly unavailability: number;
}

const never: PartState = { failuresPerYear: 0, unavailability: 0 };

/** What a part rests on besides its kind. */
export interface PartBasis {
  /** Stated facts that were used. */
  readonly stated: readonly FieldName[];
  readonly assumed: readonly AssumptionName[];
  /** A fact that nobody stated and that no planning value stands in for. */
  readonly blank?: FieldName;
}

/**
 * A part from what is stated of it, else from the book: `A = MTBF/(MTBF+MTTR)` (domain.md §4.1). `end` says which end of the
 * ranges of planning values is taken. Of a site that says nothing, `worse` and `planned` are the lower bound, `better` is
 * that it never fails.
 */
export function partState(
  context: AnalysisContext,
  part: Component,
  end: End,
  blankIsBest: boolean,
): PartState {
  const stated = number(part, 'availabilityPct');
  if (stated !== undefined) return available(stated);
  if (part.kind === 'site')
    return blankIsBest ? never : available(planningValue(context, 'worstSiteAvailabilityPct', end));
  const book = bookOf(part, blankIsBest);
  if (book === undefined) return never;
  const own = withHours(context, part, book, end);
  if (!runsSystem(context, part)) return own;
  return bothFail(own, withHours(context, noHours(part), system, end));
}

/** Whether an operating system runs right on a server, with no hypervisor drawn that stands for it. */
const runsSystem = ({ plan }: AnalysisContext, part: Component): boolean =>
  part.kind === 'server' &&
  plan.incoming(part.id, 'runsOn').length > 0 &&
  plan
    .incoming(part.id, 'runsOn')
    .every(({ from }) => !['hypervisor', 'osPlatform'].includes(plan.component(from)!.kind));

/** What is stated of a server's hardware says nothing about its system. */
const noHours = (part: Component): Component => ({ ...part, facts: {} });

const bothFail = (one: PartState, other: PartState): PartState => ({
  failuresPerYear: one.failuresPerYear + other.failuresPerYear,
  unavailability: 1 - (1 - one.unavailability) * (1 - other.unavailability),
});

function withHours(
  context: AnalysisContext,
  part: Component,
  book: BookReliability,
  end: End,
): PartState {
  const mtbf = number(part, 'mtbfHours');
  const mttr = number(part, 'mttrHours');
  if (book.by === 'availability') {
    if (mtbf === undefined) return available(planningValue(context, book.pct, end));
    return failing(mtbf, mttr ?? planningValue(context, 'repairHours', end));
  }
  return failing(mtbf ?? bookMtbf(context, book, end), mttr ?? goneHours(context, book.gone, end));
}

function bookMtbf(
  context: AnalysisContext,
  book: Exclude<BookReliability, { by: 'availability' }>,
  end: End,
): number {
  if (book.by === 'mtbf') return planningValue(context, book.hours, end);
  return hoursPerYear / (planningValue(context, book.perYear, end) * book.scale);
}

const goneHours = (context: AnalysisContext, { value, hours }: Gone, end: End): number =>
  planningValue(context, value, end) * hours;

/** The book's line for a part; storage by its controllers, of which two are taken for granted only at best. */
function bookOf(part: Component, blankIsBest: boolean): BookReliability | undefined {
  if (part.kind !== 'array' && part.kind !== 'nas') return bookReliability[part.kind];
  const controllers = number(part, 'controllers');
  return (controllers === undefined ? blankIsBest : controllers > 1) ? controllerPair : controller;
}

function failing(mtbfHours: number, mttrHours: number): PartState {
  if (mtbfHours <= 0) return { failuresPerYear: 0, unavailability: 1 };
  const cycle = mtbfHours + mttrHours;
  return { failuresPerYear: hoursPerYear / cycle, unavailability: mttrHours / cycle };
}

/** Of a part of which only its availability is known, how often it fails is not: it counts as lost time only. */
const available = (pct: number): PartState => ({
  failuresPerYear: 0,
  unavailability: Math.max(0, 1 - pct / 100),
});

/** What a part's state was taken from. */
export function partBasis(part: Component): PartBasis {
  if (number(part, 'availabilityPct') !== undefined)
    return { stated: ['availabilityPct'], assumed: [] };
  if (part.kind === 'site')
    return { stated: [], assumed: ['worstSiteAvailabilityPct'], blank: 'availabilityPct' };
  const book = bookOf(part, false);
  if (book === undefined) return { stated: [], assumed: [] };
  const stated = (['mtbfHours', 'mttrHours'] as const).filter(
    (field) => number(part, field) !== undefined,
  );
  const controllers = number(part, 'controllers') === undefined ? [] : (['controllers'] as const);
  return { stated: [...stated, ...controllers], assumed: assumedOf(book, stated) };
}

function assumedOf(book: BookReliability, stated: readonly FieldName[]): readonly AssumptionName[] {
  const mtbf = stated.includes('mtbfHours');
  if (book.by === 'availability') {
    if (!mtbf) return [book.pct];
    return stated.includes('mttrHours') ? [] : ['repairHours'];
  }
  return [
    ...(mtbf ? [] : [book.by === 'mtbf' ? book.hours : book.perYear]),
    ...(stated.includes('mttrHours') ? [] : [book.gone.value]),
  ];
}

function number(part: Component, field: FieldName): number | undefined {
  const value = part.facts[field]?.value;
  return typeof value === 'number' ? value : undefined;
}
