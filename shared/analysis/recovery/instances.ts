import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { anyOf, certain, type Asked } from './asked.ts';
import { numberOf } from './facts.ts';
import { spreadersOf } from './platform.ts';
import { ofKind, to } from './related.ts';

/**
 * Whether several copies of a workload run and something spreads requests over them: when one dies, the others carry on.
 * Copies are machines it runs on, replicas of a pod, or stated.
 */
export function runsInCopies(plan: PlanView, workload: Component): Asked {
  if (spreadersOf(plan, workload.id).length === 0) return certain(false);
  const machines = to(plan, [workload.id], 'runsOn');
  if (machines.length >= 2) return certain(true);
  const pods = ofKind(plan, machines, 'pod');
  return anyOf([
    ...pods.filter((pod) => numberOf(pod, 'replicas') !== undefined).map((pod) => atLeastTwo(pod)),
    atLeastTwo(workload),
  ]);
}

function atLeastTwo(component: Component): Asked {
  const copies = numberOf(component, 'replicas');
  const input = { component: component.id, field: 'replicas' as const };
  return copies === undefined
    ? { answer: undefined, used: [], missing: [input] }
    : { answer: copies >= 2, used: [input], missing: [] };
}
