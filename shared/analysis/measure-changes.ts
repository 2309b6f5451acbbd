import type { Id } from '#shared/base/ids.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { Published } from './analysis.ts';
import type { Measured } from './measured.ts';
import { measureIn, sayMeasured, sayNumber } from './say-measured.ts';
import { t } from '#shared/words/t.ts';

/** A figure that a change would make different. */
export interface MeasureChange {
  readonly measure: MeasureName;
  readonly subject: Id | 'plan';
  readonly label: string;
  /** "+420 W", "99.95 % → 99.99 %". */
  readonly words: string;
}

/** Figures of the plan that a fix is weighed by, in this order. */
const weighed: readonly MeasureName[] = [
  'powerTotal',
  'unitsTotal',
  'capex',
  'opexPerYear',
  'totalCost',
  'vendorCount',
  'consoleCount',
];

/** So many workloads are named; a change that moves all of them says more by the worst. */
const mostServices = 3;

/**
 * What a change would do to the figures a decision is weighed by: power, rack units, money, vendors and consoles of the plan,
 * and the availability of the workloads it moves most. Money is told in `currency`. Figures that stay as they are are left out.
 */
export function measureChanges(
  after: readonly Published[],
  before: readonly Published[],
  nameOf: (id: Id) => string,
  currency: string,
): readonly MeasureChange[] {
  const former = new Map(before.map((each) => [keyOf(each), each.result]));
  const changed = after.map((each) => ({ ...each, was: former.get(keyOf(each)) ?? nothing }));
  const ofPlan = weighed.flatMap((measure) =>
    changed
      .filter((each) => each.measure === measure && each.subject === 'plan')
      .flatMap((each) => difference(each, currency)),
  );
  const ofServices = changed
    .filter(({ measure }) => measure === 'availability')
    .toSorted((a, b) => moved(b) - moved(a))
    .slice(0, mostServices)
    .flatMap((each) => turn(each, t`Availability of ${nameOf(each.subject)}`, currency));
  return [...ofServices, ...ofPlan];
}

const keyOf = ({ subject, measure }: Published): string => `${measure} ${subject}`;

const nothing: Measured = { used: [], missing: [] };

/** A result, and what it was before. */
type Turned = Published & { readonly was: Measured };

const moved = ({ result, was }: Turned): number =>
  typeof result.value === 'number' && typeof was.value === 'number'
    ? Math.abs(result.value - was.value)
    : Number.MAX_VALUE;

/** A sum is told by what is added to it, also where blanks leave its whole open. */
function difference(turned: Turned, currency: string): readonly MeasureChange[] {
  const { measure, subject, was, result } = turned;
  const data = measureIn(measure, currency);
  const [from, to] = [known(was), known(result)];
  if (from === undefined || to === undefined) return turn(turned, data.label, currency);
  const by = to - from;
  if (Math.abs(by) < 1e-9) return [];
  const sign = by > 0 ? '+' : '−';
  return [
    { measure, subject, label: data.label, words: `${sign}${sayNumber(data, Math.abs(by))}` },
  ];
}

const known = ({ value, low }: Measured): number | undefined =>
  typeof value === 'number' ? value : value === undefined ? low : undefined;

function turn(
  { measure, subject, was, result }: Turned,
  label: string,
  currency: string,
): readonly MeasureChange[] {
  const [from, to] = [was, result].map((each) => sayMeasured(measure, each, String, currency));
  return from === to ? [] : [{ measure, subject, label, words: `${from} → ${to}` }];
}
