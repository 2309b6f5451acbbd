import type { z } from 'zod';
import { pathText } from '#shared/plan/checking/shape-problem.ts';
import { t } from '#shared/words/t.ts';

/** Something in a file that the plan cannot hold, and that was left out. */
export interface Loss {
  /** Where it stands: `components[3].colour`. */
  readonly path: string;
  /** One sentence. */
  readonly message: string;
}

/** The same value without the keys that a strict form does not know; each is listed in `losses`. `at` is where the value stands. */
export function withoutUnknown(
  schema: z.ZodType,
  value: unknown,
  at: readonly PropertyKey[],
  losses: Loss[],
): unknown {
  const issues = schema.safeParse(value).error?.issues ?? [];
  let kept = value;
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      losses.push(unknownLoss([...at, ...issue.path, key]));
      kept = without(kept, [...issue.path, key]);
    }
  }
  return kept;
}

/** A loss for want of a place to put it. */
export function unknownLoss(path: readonly PropertyKey[]): Loss {
  const text = pathText(path);
  return {
    path: text,
    message: t`${text} means nothing to this version of Strata and was left out.`,
  };
}

/** A copy of a value without what stands at a path; all that is not on the path is shared. */
export function without(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    PropertyKey,
    unknown
  >;
  if (rest.length === 0) delete copy[key];
  else copy[key] = without(copy[key], rest);
  return copy;
}
