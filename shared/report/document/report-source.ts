import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import type { AnalysisContext } from '#shared/analysis/analysis.ts';
import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import { matrixOf, type Matrix } from '#shared/analysis/matrix/matrix-of.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import type { Id } from '#shared/base/ids.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import type { CheckResult, Finding } from '#shared/rules/finding.ts';
import { activeRules } from '#shared/rules/own/active-rules.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { Branding } from '../branding/branding.ts';
import type { Language } from './language.ts';
import type { PosterPaper } from './poster-paper.ts';

/** Another scenario of the plan that is reported. */
export interface Alternative {
  readonly name: string;
  /** What it tries. */
  readonly description?: string;
  readonly plan: PlanView;
}

/** What a report is made from, besides the plan. */
export interface ReportOptions {
  /** `YYYY-MM-DD`: what is judged and worked out is as of that day. */
  readonly today: string;
  /** "0.1.0". */
  readonly version: string;
  /** SHA-256 of the plan as it is attached. */
  readonly planDigest: string;
  /** Other scenarios of the plan, to be weighed against it. */
  readonly alternatives?: readonly Alternative[];
  /** The sheets of the poster, where that is a chapter. */
  readonly posterPaper?: PosterPaper;
  readonly branding?: Branding;
  /** What is spoken here unless told; whoever makes the report speaks it. */
  readonly language?: Language;
}

/** All that a report tells of a plan, worked out once. */
export class ReportSource {
  readonly plan: PlanView;
  readonly options: ReportOptions;
  readonly context: AnalysisContext;
  readonly check: CheckResult;
  readonly rules: ReadonlyMap<string, RuleData>;
  /** Planning values that some result rests on. */
  readonly assumed: ReadonlySet<AssumptionName>;
  #matrix: Matrix | undefined;
  readonly #measures = new Map<string, Measured>();
  readonly #byKind: ReadonlyMap<Kind, readonly Component[]>;
  readonly #bySubject: ReadonlyMap<string, readonly Finding[]>;

  constructor(plan: PlanView, options: ReportOptions) {
    const { today } = options;
    this.plan = plan;
    this.options = options;
    this.context = analysisContext(plan, today);
    const published = [...new Analyst(plan, allAnalyses, today).all()];
    for (const { subject, measure, result } of published)
      this.#measures.set(`${measure} ${subject}`, result);
    this.assumed = new Set(published.flatMap(({ result }) => result.assumed ?? []));
    this.check = createEngine(plan, allRules, { today, published }).result();
    this.rules = new Map(activeRules(plan, allRules).rules.map((rule) => [rule.id, rule]));
    this.#byKind = Map.groupBy(byName(plan.all('component')), ({ kind }) => kind);
    this.#bySubject = Map.groupBy(this.check.findings, ({ subjects }) => subjects[0]?.id ?? 'plan');
  }

  /** Components of some kinds, by name. */
  ofKind(...kinds: readonly Kind[]): readonly Component[] {
    return kinds.flatMap((kind) => this.#byKind.get(kind) ?? []);
  }

  measured(id: Id | 'plan', measure: MeasureName): Measured | undefined {
    return this.#measures.get(`${measure} ${id}`);
  }

  /** Workloads by layer; several chapters tell of it. */
  get matrix(): Matrix {
    this.#matrix ??= matrixOf(this.context, this.check.findings);
    return this.#matrix;
  }

  /** Findings that judge a component first of all. */
  findingsOn(id: Id | 'plan'): readonly Finding[] {
    return this.#bySubject.get(id) ?? [];
  }
}

const byName = (components: Iterable<Component>): readonly Component[] =>
  [...components].sort((a, b) => compared(a.name, b.name) || compared(a.id, b.id));

/** Numbers inside names count as numbers: esx-2 comes before esx-10. */
const collator = new Intl.Collator('en', { numeric: true });

const compared = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
