import type { Id } from '#shared/base/ids.ts';
import { kindWords } from '#shared/plan/component-words.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { findingWords } from '#shared/rules/finding-words.ts';
import type { Finding } from '#shared/rules/finding.ts';

/** What a screen reader calls a component: name, kind, technology. */
export function spokenName(plan: PlanView, id: Id): string {
  const component = plan.component(id);
  if (component === undefined) return '';
  const technology =
    component.technology === undefined ? undefined : findTechnology(plan, component.technology);
  const parts = [component.name, kindWords(component.kind), technology?.name];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** What a screen reader adds: layer, what lies in it, findings. */
export function spokenState(
  plan: PlanView,
  id: Id,
  inside: number,
  findings: readonly Pick<Finding, 'severity'>[],
): string {
  const lane = plan.component(id)?.lane;
  if (lane === undefined) return '';
  const held = inside === 0 ? '' : `, holds ${inside}`;
  return `on ${lane}${held}, ${findingWords(findings)}`;
}
