import type { Evaluation } from './evaluation.ts';
import type { Part } from './part.ts';

/**
 * A part for explanations. It forgets the missing facts that did not decide: when its value is known in spite of them, they are
 * no reason for "cannot tell". (A list of values may still hold unknowns; whoever uses it decides.) And lists of components come
 * by name, so that what is said does not depend on how the plan came about.
 */
export function withTrace(compiled: Part): Part {
  const { type, run } = compiled;
  if (type.is === 'list' && type.of.is !== 'component') return compiled;
  const settle = type.is === 'list' ? byName : (value: unknown) => value;
  return {
    ...compiled,
    run: (x) => {
      const before = x.trace?.missingSoFar ?? 0;
      const value = run(x);
      if (value === undefined) return undefined;
      x.trace?.forgetMissingAfter(before);
      return settle(value, x);
    },
  };
}

function byName(value: unknown, { graph }: Evaluation): readonly number[] {
  const key = (component: number) => `${graph.nameOf[component]!} ${graph.idOf[component]!}`;
  return [...(value as readonly number[])].sort((a, b) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0,
  );
}
