import { closestName } from '#shared/base/closest-name.ts';
import { ExpressionRefused } from './expression-error.ts';

/** Refuses a name that is not among those known, with the one that was probably meant. */
export function refuseUnknown(
  what: string,
  name: string,
  known: readonly string[],
  at: number,
): never {
  const meant = closestName(name, known);
  throw new ExpressionRefused(
    at,
    `unknown ${what} '${name}'`,
    meant === undefined ? undefined : `did you mean '${meant}'?`,
  );
}

/** The name, when it is among those known; refused otherwise. */
export function known<Name extends string>(
  what: string,
  name: string,
  names: readonly Name[],
  at: number,
): Name {
  return names.find((each) => each === name) ?? refuseUnknown(what, name, names, at);
}
