import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Input } from '../measured.ts';
import { blanksUnder } from '../structure/blanks-under.ts';
import { failsAlone } from '../structure/fails-alone.ts';
import { singlePointsEitherWay } from '../structure/single-points.ts';
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
  const { best, worst } = singlePointsEitherWay(structure, counts);
  const isPlace = Uint8Array.from(structure.components, (id) =>
    placeKinds.has(plan.component(id)!.kind) ? 1 : 0,
  );
  const result = new Map<Id, SinglePoints>();
  for (const { id } of structure.services) {
    if (!isPlaced(structure, id)) continue;
    const survives = plan.component(id)!.facts.survivesSiteLoss?.value === true;
    const wanted = (number: number) => survives || isPlace[number] === 0;
    result.set(id, pointsOf(structure, id, wanted, best.get(id), worst.get(id)));
  }
  return result;
}

const placeKinds: ReadonlySet<string> = new Set(['site', 'room']);

/** Whether a service runs on anything: what is placed nowhere has no parts to lose. */
export function isPlaced(structure: Structure, service: Id): boolean {
  const number = structure.numberOf.get(service)!;
  return (structure.drawn[number]! & aspectBit('platform')) !== 0;
}

function pointsOf(
  structure: Structure,
  service: Id,
  wanted: (number: number) => boolean,
  best: Int32Array = none,
  worst: Int32Array = none,
): SinglePoints {
  const sure: number[] = [];
  const open: number[] = [];
  const single = withinItself.single;
  for (const number of best)
    if (structure.inItself[number] === single && wanted(number)) sure.push(number);
  for (const number of worst) if (!sure.includes(number) && wanted(number)) open.push(number);
  return {
    works: best !== none,
    sure: idsOf(structure, sure),
    perhaps: idsOf(structure, open),
    missing: open.length === 0 ? [] : deciding(structure, open, best, service),
  };
}

const none = new Int32Array(0);

/** The facts that would tell whether these are single: their own, and those that decide what stands in for what. */
function deciding(
  structure: Structure,
  open: readonly number[],
  stated: Int32Array,
  service: Id,
): readonly Input[] {
  const own = open.flatMap((number) => structure.inItselfInput.get(number) ?? []);
  const byStructure = open.some((number) => !stated.includes(number));
  const others = byStructure ? blanksUnder(structure, structure.serviceOf.get(service)!.top) : [];
  const named = new Map(
    [...own, ...others].map((input) => [`${input.component} ${input.field}`, input]),
  );
  return [...named.values()];
}

const idsOf = (structure: Structure, numbers: readonly number[]): readonly Id[] =>
  numbers.map((number) => structure.components[number]!).sort();
