import type { PlanView } from '#shared/plan/plan.ts';
import type { EngineDelta } from '#shared/rules/engine/engine-delta.ts';
import type { Engine, EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import { fingerprint } from '#shared/rules/engine/fingerprint.ts';
import { WaiverBook } from '#shared/rules/engine/waiver-book.ts';
import type { CheckResult, Finding, Unknown, WaivedFinding } from '#shared/rules/finding.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { byUrgency } from '../findings/finding-order.ts';
import { inOrder } from '../base/in-order.ts';
import { UnknownNow } from './unknown-now.ts';

/**
 * All that the rules say about a plan, in lists that follow each change by what it turned: a plan of ten thousand components
 * has thousands of findings, of which an edit touches a few. Findings are in the order of `byUrgency`.
 */
export class CheckLists {
  readonly #engine: Engine;
  readonly #plan: PlanView;
  #today: string;
  /** Undefined until somebody asks: then everything is put into words once. */
  #findings: readonly Finding[] | undefined;
  #unknown: readonly Unknown[] = [];
  readonly #waived = new Set<string>();
  #result: CheckResult | undefined;
  #counts: EngineCounts | undefined;

  constructor(engine: Engine, plan: PlanView, today: string) {
    this.#engine = engine;
    this.#plan = plan;
    this.#today = today;
  }

  /** As the plan is now; the same object until the next change. */
  get result(): CheckResult {
    this.#findings ??= this.#readAll();
    this.#result ??= {
      layers: this.#engine.layers(),
      findings: this.#findings,
      unknown: this.#unknown,
      waived: this.#waivedNow(),
      waivers: this.#engine.waivers(),
    };
    return this.#result;
  }

  /** How many of each there are now. */
  get counts(): EngineCounts {
    this.#counts ??=
      this.#findings === undefined
        ? this.#engine.counts()
        : {
            ...countedBySeverity(this.#findings),
            unknown: this.#unknown.length,
            waived: this.#waived.size,
          };
    return this.#counts;
  }

  /** Goes on to another day, on which waivers may have ended; what that turned is told to `follow`. */
  setToday(today: string): void {
    this.#today = today;
  }

  /** Takes in what a change made different. Call it before the next change. */
  follow(delta: EngineDelta): void {
    this.#result = undefined;
    this.#counts = undefined;
    if (this.#findings === undefined) return;
    this.#followFindings(this.#findings, delta);
    this.#followUnknown(delta);
    for (const key of delta.waivedAdded) this.#waived.add(key);
    for (const key of delta.waivedRemoved) this.#waived.delete(key);
  }

  #readAll(): readonly Finding[] {
    const engine = this.#engine;
    this.#unknown = engine.keys('unknown').map((key) => this.#unknownOf(key));
    for (const key of engine.keys('waived')) this.#waived.add(key);
    const findings = engine.keys('finding').map((key) => engine.finding(key)!);
    return findings.sort(byUrgency);
  }

  #followFindings(before: readonly Finding[], { added, changed, removed }: EngineDelta): void {
    const fresh = new Map([...added, ...changed].map((finding) => [finding.key, finding]));
    const gone = new Set([...removed, ...fresh.keys()]);
    if (gone.size === 0) return;
    this.#findings = inOrder(before, ({ key }) => gone.has(key), [...fresh.values()], byUrgency);
  }

  /** The list is another one after each change: what is missing may be, although the same rules wait. */
  #followUnknown({ unknownAdded, unknownRemoved }: EngineDelta): void {
    const gone = new Set(unknownRemoved);
    const come = unknownAdded.map((key) => this.#unknownOf(key));
    this.#unknown = [...this.#unknown.filter(({ key }) => !gone.has(key)), ...come];
  }

  #unknownOf(key: string): Unknown {
    return new UnknownNow(this.#engine, this.#plan, key);
  }

  #waivedNow(): readonly WaivedFinding[] {
    if (this.#waived.size === 0) return [];
    const book = new WaiverBook();
    for (const waiver of this.#plan.all('waiver')) book.add(waiver);
    const waived = [...this.#waived].flatMap((key) => {
      const finding = this.#engine.finding(key);
      if (finding === undefined) return [];
      const waiver = book.holding(key, this.#today, () => fingerprint(finding.facts));
      return waiver === undefined ? [] : [{ ...finding, waiver }];
    });
    return waived.toSorted(byUrgency);
  }
}

function countedBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
