import { dependsOn, dependsOnPlan, part, type Part } from './part.ts';
import type { Scope } from './scope.ts';

const scalars = new Set(['number', 'text', 'date', 'boolean']);

/**
 * A part that depends on the plan alone, inside one that does not, is worked out once for all components instead of for each;
 * and components are judged again only when its value has changed. One that has bounds is left in place, too. While tracing it is left in place, to see what it reads.
 */
export function hoist(inner: Part, scope: Scope): Part {
  if (!scope.rule.hoists || inner.depends !== dependsOnPlan || !scalars.has(inner.type.is))
    return inner;
  if (inner.range !== undefined) {
    scope.rule.hasOpenList = true;
    return inner;
  }
  const known = scope.rule.hoisted.get(inner);
  if (known !== undefined) return known;
  const index = scope.rule.planParts.push(inner.run) - 1;
  const value = part(inner.type, inner.depends, (x) => x.planValues[index]);
  const hoisted: Part = inner.certain === true ? { ...value, certain: true } : value;
  scope.rule.hoisted.set(inner, hoisted);
  scope.rule.hoisted.set(hoisted, hoisted);
  return hoisted;
}

/** Hoists the plan's share of some operands when another operand does not depend on the plan alone. */
export function hoistAmong<Parts extends readonly Part[]>(parts: Parts, scope: Scope): Parts {
  const alone = parts.every((each) => (each.depends | dependsOnPlan) === dependsOnPlan);
  if (alone) return parts;
  noteOpenList(parts, dependsOn(...parts), scope);
  const hoisted: readonly Part[] = parts.map((each) => hoist(each, scope));
  return hoisted as Parts;
}

/** A list of the plan's that is used for each component cannot be hoisted: whatever it reads judges every component again. */
export function noteOpenList(parts: readonly Part[], depends: number, scope: Scope): void {
  if ((depends | dependsOnPlan) === dependsOnPlan) return;
  if (parts.some((each) => each.type.is === 'list' && each.depends === dependsOnPlan))
    scope.rule.hasOpenList = true;
}
