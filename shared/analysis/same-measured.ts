import { sameJson } from '#shared/base/same-json.ts';
import type { Input, Measured } from './measured.ts';

/** Whether two results say the same, inputs included. */
export function sameMeasured(a: Measured, b: Measured): boolean {
  if (a === b) return true;
  for (const part of parts) if (!same[part](a[part] as never, b[part] as never)) return false;
  return true;
}

type Same<Part> = (a: Part, b: Part) => boolean;

/** Inputs are many, and of known shape. */
const sameInputs: Same<readonly Input[]> = (a, b) => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!sameInput(a[at]!, b[at]!)) return false;
  return true;
};

const sameInput = (a: Input, b: Input): boolean =>
  a === b || (a.component === b.component && a.field === b.field && a.relation === b.relation);

const same: { readonly [Part in keyof Required<Measured>]: Same<Measured[Part]> } = {
  value: sameJson,
  low: Object.is,
  high: Object.is,
  note: Object.is,
  used: sameInputs,
  missing: sameInputs,
  spread: sameJson,
  assumed: sameJson,
};

const parts = Object.keys(same) as readonly (keyof Measured)[];
