import type { Id } from '#shared/base/ids.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Input } from '../measured.ts';
import { blanksUnder } from '../structure/blanks-under.ts';
import { withinItself, type Structure } from '../structure/structure.ts';
import { partBasis, type PartBasis } from './part-state.ts';
import { partsOf } from './service-parts.ts';

/** What the figures of a service rest on, and what they wait for. */
export interface ServiceBasis {
  readonly used: readonly Input[];
  /** Facts that nobody stated and that could change the figures. */
  readonly blank: readonly Input[];
  readonly assumed: readonly AssumptionName[];
}

/** Looks up the basis of services; what belongs to a part is found once. */
export function basisOf(
  context: AnalysisContext,
  structure: Structure,
): (service: Id) => ServiceBasis {
  const parts = structure.components.map((id) => partBasis(context.plan.component(id)!));
  const inputs = parts.map(({ stated }, number) =>
    stated.map((field): Input => ({ component: structure.components[number]!, field })),
  );
  return (service) => {
    const numbers = partsOf(structure, service);
    const assumed = new Set<AssumptionName>(['commonCausePct']);
    for (const number of numbers) for (const name of parts[number]!.assumed) assumed.add(name);
    return {
      used: numbers.flatMap((number) => inputs[number]!),
      blank: [
        ...numbers.flatMap((number) => blanksOfPart(structure, number, parts[number]!)),
        ...blanksUnder(structure, structure.serviceOf.get(service)!.top),
      ],
      assumed: [...assumed],
    };
  };
}

function blanksOfPart(structure: Structure, number: number, basis: PartBasis): readonly Input[] {
  const component = structure.components[number]!;
  const within =
    structure.inItself[number] === withinItself.blank
      ? structure.inItselfInput.get(number)
      : undefined;
  return [
    ...(within === undefined ? [] : [within]),
    ...(basis.blank === undefined ? [] : [{ component, field: basis.blank }]),
  ];
}
