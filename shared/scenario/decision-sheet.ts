import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { measureData, type MeasureName } from '#shared/catalogue/measures.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import type { CheckResult, Finding, LayerState } from '#shared/rules/finding.ts';
import { verdictOf, type Verdict } from './verdict.ts';
import { weighedGroups, type Better } from './weighed-measures.ts';

/** Two states of a plan weighed against each other. */
export interface DecisionSheet {
  /** Findings of the second that the first does not have, and those that it no longer has. */
  readonly gained: readonly Finding[];
  readonly lost: readonly Finding[];
  /** How many each state has; of "cannot tell" likewise. */
  readonly counts: { readonly before: FindingCounts; readonly after: FindingCounts };
  readonly layers: readonly LayerTurn[];
  readonly groups: readonly SheetGroup[];
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly unknown: number;
}

/** A layer whose state is not the same. */
interface LayerTurn {
  readonly layer: Layer;
  readonly before: LayerState;
  readonly after: LayerState;
}

export interface SheetGroup {
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** One figure of both states, in words with its unit and range. */
interface SheetRow {
  readonly measure: MeasureName;
  /** "Availability, worked out". */
  readonly label: string;
  /** Of which part; absent for the plan as a whole. */
  readonly subject?: { readonly id: Id; readonly name: string };
  readonly before: string;
  readonly after: string;
  readonly verdict: Verdict;
}

/** All that is worked out and judged about one state. */
interface Side {
  readonly plan: PlanView;
  readonly check: CheckResult;
  readonly of: (subject: Id | 'plan', measure: MeasureName) => Measured | undefined;
  readonly subjects: ReadonlyMap<MeasureName, ReadonlySet<Id | 'plan'>>;
}

/** Analyses of both states, and what the rules say of both. */
const steps = 2 * (allAnalyses.length + 1);

/**
 * Works both states out, judges both by the rules of each as of a day (`YYYY-MM-DD`), and weighs the second against the first.
 * `tell` hears how much of it is done, from 0 to 1.
 */
export function decisionSheet(
  before: PlanView,
  after: PlanView,
  today: string,
  tell: (share: number) => void = () => undefined,
): DecisionSheet {
  let done = 0;
  const step = () => tell(++done / steps);
  const [was, is] = [sideOf(before, today, step), sideOf(after, today, step)];
  const [hadKeys, hasKeys] = [was, is].map(
    ({ check }) => new Set(check.findings.map(({ key }) => key)),
  );
  return {
    gained: is.check.findings.filter(({ key }) => !hadKeys!.has(key)),
    lost: was.check.findings.filter(({ key }) => !hasKeys!.has(key)),
    counts: { before: countsOf(was.check), after: countsOf(is.check) },
    layers: layers
      .map((layer) => ({
        layer,
        before: was.check.layers[layer],
        after: is.check.layers[layer],
      }))
      .filter((turn) => turn.before !== turn.after),
    groups: weighedGroups
      .map(({ title, measures }) => ({
        title,
        rows: measures.flatMap(([measure, better]) => rowsOf(was, is, measure, better)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function sideOf(plan: PlanView, today: string, step: () => void): Side {
  const published = [...new Analyst(plan, allAnalyses, today, step).all()];
  const results = new Map(
    published.map(({ measure, subject, result }) => [`${measure} ${subject}`, result]),
  );
  const check = createEngine(plan, allRules, { today, published }).result();
  step();
  const grouped = Map.groupBy(published, ({ measure }) => measure);
  return {
    plan,
    check,
    of: (subject, measure) => results.get(`${measure} ${subject}`),
    subjects: new Map(
      [...grouped].map(([measure, all]) => [measure, new Set(all.map(({ subject }) => subject))]),
    ),
  };
}

const countsOf = ({ findings, unknown }: CheckResult): FindingCounts => {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info'), unknown: unknown.length };
};

/** The plan's own figure always; those of parts only where they are not the same. */
function rowsOf(was: Side, is: Side, measure: MeasureName, better: Better): readonly SheetRow[] {
  const subjects = new Set([
    ...(was.subjects.get(measure) ?? []),
    ...(is.subjects.get(measure) ?? []),
  ]);
  return [...subjects]
    .map((subject) => rowOf(was, is, measure, better, subject))
    .filter((row) => row.subject === undefined || isNews(row))
    .toSorted((a, b) => (a.subject?.name ?? '').localeCompare(b.subject?.name ?? '', 'en'));
}

/** A figure that nobody can tell on either side is no news about a part. */
const isNews = ({ verdict, before, after }: SheetRow): boolean =>
  verdict !== 'same' && before !== after;

function rowOf(
  was: Side,
  is: Side,
  measure: MeasureName,
  better: Better,
  subject: Id | 'plan',
): SheetRow {
  const [before, after] = [was.of(subject, measure), is.of(subject, measure)];
  const named = is.plan.component(subject) === undefined ? was.plan : is.plan;
  return {
    measure,
    label: measureData(measure).label,
    ...(subject === 'plan' ? {} : { subject: { id: subject, name: nameOf(named, subject) } }),
    before: said(was, measure, before),
    after: said(is, measure, after),
    verdict: verdictOf(before, after, better),
  };
}

const said = ({ plan }: Side, measure: MeasureName, result: Measured | undefined): string =>
  result === undefined
    ? '–'
    : sayMeasured(measure, result, (id) => nameOf(plan, id), currencyOf(plan));
