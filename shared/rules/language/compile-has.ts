import { isMeasureName } from '#shared/catalogue/measures.ts';
import { onePage } from './column.ts';
import { componentsOf } from './bulk/bulk-of.ts';
import { bulkStated } from './bulk/facts.ts';
import type { CelNode } from './cel-node.ts';
import { compileHasMeasure, compileHasPlanMeasure } from './compile-measures.ts';
import type { ComponentRun, Run } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { fieldNumber } from './fact-columns.ts';
import { describe } from './describe.ts';
import { componentKinds, fieldOrMeasure, planMeasure } from './known-member.ts';
import { part, type Part } from './part.ts';
import type { Scope } from './scope.ts';
import { booleanType } from './value-type.ts';
import { t } from '#shared/words/t.ts';

/** `has(c.rtoSec)`, `has(c.technology)`: whether it is stated; `has(c.cpuOvercommit)`: whether its value is known. */
export function compileHas(node: CelNode & { is: 'call' }, scope: Scope): Part {
  const [asked] = node.args;
  if (node.args.length !== 1 || asked?.is !== 'member')
    throw new ExpressionRefused(node.at, t`has() asks for one fact`, t`such as has(self.rtoSec)`);
  const of = scope.compile(asked.of, scope);
  if (of.type.is === 'space' && of.type.name === 'plan')
    return compileHasPlanMeasure(planMeasure(asked), scope);
  const kinds = componentKinds(asked.name, of, asked.at);
  const component = of.run as ComponentRun;
  if (asked.name === 'technology') {
    scope.rule.reads.add(of.paths, 'technology');
    const run: Run = (x) => x.graph.technologyIdOf[component(x)] !== undefined;
    const bulk = bulkStated(({ technologyIdOf }) => onePage(technologyIdOf), componentsOf(of));
    return { ...part(booleanType, of.depends, run), bulk };
  }
  const field = fieldOrMeasure(asked.name, kinds, asked.at);
  if (isMeasureName(field)) return compileHasMeasure(field, of, scope);
  scope.rule.reads.add(of.paths, field);
  const number = fieldNumber(field);
  const bulk = bulkStated(({ factsOf }) => factsOf[number]!.inPages, componentsOf(of));
  const asks = describe(asked, scope).text;
  return { ...part(booleanType, of.depends, hasRun(number, of)), bulk, asks, certain: true };
}

/** Whether a fact is stated. */
function hasRun(field: number, { reads, run }: Part): Run {
  if (reads === 'self') return (x) => x.graph.factsOf[field]!.at(x.self) !== undefined;
  if (reads !== undefined)
    return (x) => x.graph.factsOf[field]!.at(x.slots[reads] as number) !== undefined;
  return (x) => x.graph.factsOf[field]!.at(run(x) as number) !== undefined;
}
