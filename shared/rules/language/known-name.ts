import { closestName } from '#shared/base/closest-name.ts';
import { t } from '#shared/words/t.ts';
import type { CelNode } from './cel-node.ts';
import { ExpressionRefused } from './expression-error.ts';

/** What texts in an expression name, and how one is refused that names none. */
const unknown = {
  flag: (name: string) => t`unknown flag '${name}'`,
  gap: (name: string) => t`unknown gap of the decision record '${name}'`,
  goal: (name: string) => t`unknown goal '${name}'`,
  kind: (name: string) => t`unknown kind '${name}'`,
  layer: (name: string) => t`unknown layer '${name}'`,
  option: (name: string) => t`unknown option '${name}'`,
  relation: (name: string) => t`unknown relation '${name}'`,
  waivers: (name: string) => t`unknown state of waivers '${name}'`,
};
export type NamedThing = keyof typeof unknown;

/** Refuses a name that is not among those known, with the one that was probably meant. */
export function refuseUnknown(
  message: string,
  name: string,
  known: readonly string[],
  at: number,
): never {
  const meant = closestName(name, known);
  const hint = meant === undefined ? undefined : t`did you mean '${meant}'?`;
  throw new ExpressionRefused(at, message, hint);
}

/** The name, when it is among those known; refused otherwise. */
export function known<Name extends string>(
  thing: NamedThing,
  name: string,
  names: readonly Name[],
  at: number,
): Name {
  return (
    names.find((each) => each === name) ?? refuseUnknown(unknown[thing](name), name, names, at)
  );
}

/** The name that a literal argument is; refused when it is no text, or none of those known. `at` is where an absent one is missed. */
export function knownArgument<Name extends string>(
  thing: NamedThing,
  node: CelNode | undefined,
  names: readonly Name[],
  at: number,
): Name {
  if (node?.is === 'value' && typeof node.value === 'string')
    return known(thing, node.value, names, node.at);
  throw new ExpressionRefused(
    node?.at ?? at,
    t`expected a text in quotes, such as '${names[0] ?? ''}'`,
  );
}
