import type { AnalysisContext } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { inUse } from '../facility/in-use.ts';
import type { Input, Measured } from '../measured.ts';
import { consoleKinds } from './product-kinds.ts';

/** Places from which the plan is managed: every tool that steers or shows is one, unless it says that it has more, or none of its own. */
export function consoles(context: AnalysisContext): Measured<number> {
  const used: Input[] = [];
  let count = 0;
  for (const component of componentsOf(context, ...consoleKinds)) {
    if (!inUse(component)) continue;
    const stated = component.facts.consoles?.value;
    if (typeof stated === 'number') used.push({ component: component.id, field: 'consoles' });
    count += typeof stated === 'number' ? stated : 1;
  }
  return { value: count, used, missing: [] };
}
