import { invert, type Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { Engine, EngineOptions, Preview, PreviewResults } from './engine-interface.ts';
import { Showing } from './showing.ts';

/**
 * An engine for a plan as it is now. `book` are the rules besides the plan's own; it follows what the plan sets about rules. Throws
 * when a rule of the book does not compile; a rule of the plan that does not compile is left out.
 */
export function createEngine(
  plan: PlanView,
  book: readonly RuleData[],
  options: EngineOptions,
): Engine {
  const showing = new Showing(plan, book, options);
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
