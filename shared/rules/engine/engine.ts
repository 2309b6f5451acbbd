import { invert, type Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { compiledRules } from './compiled-rules.ts';
import type { Engine, EngineOptions, Preview, PreviewResults } from './engine-interface.ts';
import { Showing } from './showing.ts';

/** An engine for a plan as it is now. Throws when a rule does not compile: check users' rules with `compileRule` first. */
export function createEngine(
  plan: PlanView,
  rules: readonly RuleData[],
  options: EngineOptions,
): Engine {
  const showing = new Showing(plan, compiledRules(rules), options);
  return {
    apply: (change) => showing.apply(change),
    publish: (results) => showing.publish(results),
    setToday: (today) => showing.setToday(today),
    result: () => showing.result(),
    layers: () => showing.layers(),
    counts: () => showing.counts(),
    eachShown: (visit) => showing.eachShown(visit),
    finding: (key) => showing.finding(key),
    unknown: (key) => showing.unknown(key),
    findingsOf: (id) => showing.findingsOf(id),
    unknownOf: (id) => showing.unknownOf(id),
    explain: (key) => showing.explain(key),
    select: (key, expression) => showing.select(key, expression),
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
    .map((key) => showing.finding(key))
    .filter((finding) => finding !== undefined);
  return { opens, closes, layers: delta.layers };
}
