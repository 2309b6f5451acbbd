import type { Id } from '#shared/base/ids.ts';
import { kindWords } from '#shared/plan/component-words.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import type { PlanView } from '#shared/plan/plan.ts';
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

/** "2 errors, 1 warning"; "no findings" for none. */
export function findingWords(findings: readonly Pick<Finding, 'severity'>[]): string {
  const words = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    const noun = severity === 'info' ? 'note' : severity;
    return [`${count} ${noun}${count === 1 ? '' : 's'}`];
  });
  return words.length === 0 ? 'no findings' : words.join(', ');
}
