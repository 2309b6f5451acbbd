import { technologyFlags, type TechnologyFlag } from '#shared/catalogue/technology.ts';
import { componentsOf } from './bulk/bulk-of.ts';
import { bulkFlag } from './bulk/facts.ts';
import type { CelNode } from './cel-node.ts';
import type { ComponentRun, Run } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { kindsOf } from './kind-set.ts';
import { knownArgument } from './known-name.ts';
import { part, type Part } from './part.ts';
import type { Scope } from './scope.ts';
import { traced } from './traced-fact.ts';
import { booleanType, kindList, typeName } from './value-type.ts';
import { t } from '#shared/words/t.ts';

/** `c.flag('lockstep')`: from its kind or its technology. */
export function compileFlag(node: CelNode & { is: 'method' }, of: Part, scope: Scope): Part {
  if (of.type.is !== 'component')
    throw new ExpressionRefused(
      node.at,
      t`'.flag()' needs a component, this is ${typeName(of.type)}`,
    );
  const flag = knownArgument('flag', node.args[0], technologyFlags, node.at);
  const possible = kindsOf(of.type.kinds);
  if (possible.length === 0)
    throw new ExpressionRefused(
      node.at,
      t`no kind of component can stand here`,
      kindList(of.type.kinds),
    );
  scope.rule.reads.add(of.paths, 'technology');
  const run = traced(flagRun(flag, of.run as ComponentRun), 'technology', of, scope);
  return { ...part(booleanType, of.depends, run), bulk: bulkFlag(flag, componentsOf(of)) };
}

function flagRun(flag: TechnologyFlag, component: ComponentRun): Run {
  return (x) => {
    const c = component(x);
    const placed = x.graph.placedOf[c]!;
    if (placed.flags.has(flag)) return true;
    return placed.technology === undefined && x.graph.mayHaveFlag(x.graph.kindOf[c]!, flag)
      ? undefined
      : false;
  };
}
