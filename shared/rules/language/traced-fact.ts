import type { FieldName } from '#shared/catalogue/fields.ts';
import { technologyRead, type Run } from './evaluation.ts';
import { fieldNumber } from './fact-columns.ts';
import type { Part } from './part.ts';
import type { Leaf } from './reads.ts';
import type { Scope } from './scope.ts';

/** Notes the reading of a fact or of the technology while tracing. */
export function traced(run: Run, leaf: Leaf | undefined, of: Part, scope: Scope): Run {
  if (!scope.rule.tracing || leaf === undefined || leaf.startsWith('#')) return run;
  const fact = leaf === 'technology' ? technologyRead : fieldNumber(leaf as FieldName);
  return (x) => {
    const value = run(x);
    const component = of.run(x) as number;
    if (value === undefined) x.trace?.missing(component, fact);
    else if (leaf !== 'technology' || x.graph.technologyIdOf[component] !== undefined)
      x.trace?.used(component, fact);
    return value;
  };
}
