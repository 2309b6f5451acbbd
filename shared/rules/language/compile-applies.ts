import { isMeasureName, type MeasureName } from '#shared/catalogue/measures.ts';
import type { CelNode } from './cel-node.ts';
import type { Evaluation } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { componentKinds, fieldOrMeasure, planMeasure } from './known-member.ts';
import { measureNumber } from './measure-numbers.ts';
import { dependsOnPlan, part, type Part } from './part.ts';
import { measureLeaf } from './reads.ts';
import type { Scope } from './scope.ts';
import { booleanType } from './value-type.ts';
import { t } from '#shared/words/t.ts';

/**
 * `applies(c.oversubscription)`: whether an analysis says anything of it here, a value or only what it waits for. What it says nothing of
 * does not apply: a switch that nothing leads up from has no oversubscription.
 */
export function compileApplies(node: CelNode & { is: 'call' }, scope: Scope): Part {
  const [asked] = node.args;
  if (node.args.length !== 1 || asked?.is !== 'member') throw notAMeasure(node.at);
  const of = scope.compile(asked.of, scope);
  if (of.type.is === 'space' && of.type.name === 'plan')
    return appliesToPlan(planMeasure(asked), scope);
  const name = fieldOrMeasure(asked.name, componentKinds(asked.name, of, asked.at), asked.at);
  if (!isMeasureName(name)) throw notAMeasure(node.at);
  scope.rule.reads.add(of.paths, measureLeaf(name));
  const number = measureNumber(name);
  const component = of.run as (x: Evaluation) => number;
  const run = (x: Evaluation) => x.graph.measuresOf[number]!.at(component(x)) !== undefined;
  return part(booleanType, of.depends, run);
}

function appliesToPlan(measure: MeasureName, scope: Scope): Part {
  scope.rule.reads.plan.add(`measure:${measure}`);
  const number = measureNumber(measure);
  return part(booleanType, dependsOnPlan, (x) => x.graph.planMeasures[number] !== undefined);
}

const notAMeasure = (at: number) =>
  new ExpressionRefused(
    at,
    t`applies() asks for one measure`,
    t`such as applies(self.cpuOvercommit)`,
  );
