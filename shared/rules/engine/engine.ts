import { invert, type Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { Engine, EngineOptions, Preview, PreviewResults } from './engine-interface.ts';
import { Showing } from './showing.ts';

/**
 * An engine for a plan as it is now. `book` are the rules besides the plan's own; it follows what the plan sets about rules. Throws
 * when a rule of the book does not compile; a rule of the plan that does not compile is left out.
 */
export const createEngine = (
  plan: PlanView,
  book: readonly RuleData[],
  options: EngineOptions,
): Engine => beginEngine(plan, book, options).finish();

/** An engine that has taken a plan in and is judging it. */
export interface BegunEngine {
  /** Judges one rule at each turn. */
  readonly steps: Iterable<void>;
  /** Judges what is left, and gives the engine: of the plan as it was at the beginning, so changes since then are to be told to it. */
  finish(): Engine;
}

/** Begins an engine as `createEngine` would make it, for whoever must answer in between. */
export function beginEngine(
  plan: PlanView,
  book: readonly RuleData[],
  options: EngineOptions,
): BegunEngine {
  const showing = new Showing(plan, book, options);
  const judging = showing.inSteps();
  // Without `return`: who stops looking on has not ended the judging.
  const steps = { [Symbol.iterator]: () => ({ next: () => judging.next() }) };
  return {
    steps,
    finish: () => {
      for (const _ of steps) continue;
      return engineOf(showing);
    },
  };
}

function engineOf(showing: Showing): Engine {
  const { reader } = showing;
  return {
    apply: (change) => showing.apply(change),
    publish: (results) => showing.publish(results),
    setToday: (today) => showing.setToday(today),
    result: () => showing.result(),
    layers: () => showing.layers(),
    rule: (id) => showing.rule(id),
    waivers: () => showing.waivers(),
    counts: () => reader.counts(),
    eachShown: (visit) => reader.eachShown(visit),
    keys: (as) => reader.keys(as),
    finding: (key) => reader.finding(key),
    unknown: (key) => reader.unknown(key),
    findingsOf: (id) => reader.findingsOf(id),
    unknownOf: (id) => reader.unknownOf(id),
    explain: (key) => reader.explain(key),
    select: (key, expression) => reader.select(key, expression),
    matching: (rule) => showing.matching(rule),
    preview: (change, published) => preview(showing, change, published),
    full: () => showing.full(),
  };
}

function preview(
  showing: Showing,
  change: Change,
  { after, before }: PreviewResults = { after: [], before: [] },
): Preview {
  const delta = showing.apply(change, after);
  const opens = delta.added;
  showing.apply(invert(change), before);
  const closes = delta.removed
    .map((key) => showing.reader.finding(key))
    .filter((finding) => finding !== undefined);
  return { opens, closes, layers: delta.layers };
}
