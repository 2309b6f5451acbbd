import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Input } from '../measured.ts';
import { blanksUnder } from '../structure/blanks-under.ts';
import { failsAlone } from '../structure/fails-alone.ts';
import { singlePoints } from '../structure/single-points.ts';
import { aspectBit, withinItself, type Structure } from '../structure/structure.ts';

/** What the loss of one component stops of a service. */
export interface SinglePoints {
  /** Whether it works at all while nothing is lost. */
  readonly works: boolean;
  /** Single whatever the blanks are. */
  readonly sure: readonly Id[];
  /** Single if the blanks turn out so. */
  readonly perhaps: readonly Id[];
  /** The facts that would tell. */
  readonly missing: readonly Input[];
}

/** Of every service that is placed on something. A site or room counts only where the service must survive its loss. */
export function singlePointsOf(
  plan: PlanView,
  structure: Structure,
): ReadonlyMap<Id, SinglePoints> {
  const counts = Uint8Array.from(structure.components, (id, number) =>
    structure.inItself[number] !== withinItself.doubled && failsAlone(plan.component(id)!.kind)
      ? 1
      : 0,
  );
  const best = singlePoints(structure, counts, 'best');
  const worst = structure.blanks.length === 0 ? best : singlePoints(structure, counts, 'worst');
  const result = new Map<Id, SinglePoints>();
  for (const { id } of structure.services)
    if (isPlaced(structure, id))
      result.set(id, pointsOf(plan, structure, id, best.get(id), worst.get(id)));
  return result;
}

/** Whether a service runs on anything: what is placed nowhere has no parts to lose. */
export function isPlaced(structure: Structure, service: Id): boolean {
  const number = structure.numberOf.get(service)!;
  return (structure.drawn[number]! & aspectBit('platform')) !== 0;
}

function pointsOf(
  plan: PlanView,
  structure: Structure,
  service: Id,
  best: Int32Array | undefined,
  worst: Int32Array | undefined,
): SinglePoints {
  const wanted = ofInterest(plan, structure, service);
  const stated = new Set(best);
  const isSure = (number: number) => structure.inItself[number] === withinItself.single;
  const sure = [...stated].filter((number) => wanted(number) && isSure(number));
  const open = [...(worst ?? [])].filter((number) => wanted(number) && !sure.includes(number));
  return {
    works: best !== undefined,
    sure: idsOf(structure, sure),
    perhaps: idsOf(structure, open),
    missing: open.length === 0 ? [] : deciding(structure, open, stated, service),
  };
}

function ofInterest(
  plan: PlanView,
  structure: Structure,
  service: Id,
): (number: number) => boolean {
  if (plan.component(service)!.facts.survivesSiteLoss?.value === true) return () => true;
  return (number) => {
    const { kind } = plan.component(structure.components[number]!)!;
    return kind !== 'site' && kind !== 'room';
  };
}

/** The facts that would tell whether these are single: their own, and those that decide what stands in for what. */
function deciding(
  structure: Structure,
  open: readonly number[],
  stated: ReadonlySet<number>,
  service: Id,
): readonly Input[] {
  const own = open.flatMap((number) => structure.inItselfInput.get(number) ?? []);
  const byStructure = open.some((number) => !stated.has(number));
  const others = byStructure ? blanksUnder(structure, structure.serviceOf.get(service)!.top) : [];
  const named = new Map(
    [...own, ...others].map((input) => [`${input.component} ${input.field}`, input]),
  );
  return [...named.values()];
}

const idsOf = (structure: Structure, numbers: readonly number[]): readonly Id[] =>
  numbers.map((number) => structure.components[number]!).sort();
