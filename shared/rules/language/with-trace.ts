import type { Part } from './part.ts';

/**
 * A part for explanations. It forgets the missing facts that did not decide: when its value is known in spite of them, they are
 * no reason for "cannot tell". A list of values may still hold unknowns; whoever uses it decides.
 */
export function withTrace(compiled: Part): Part {
  const { type, run } = compiled;
  if (type.is === 'list' && type.of.is !== 'component') return compiled;
  return {
    ...compiled,
    run: (x) => {
      const before = x.trace?.missingSoFar ?? 0;
      const value = run(x);
      if (value !== undefined) x.trace?.forgetMissingAfter(before);
      return value;
    },
  };
}
