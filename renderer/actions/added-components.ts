import type { Id } from '#shared/base/ids.ts';
import type { Change } from '#shared/plan/change.ts';

/** The components that a change adds, in its order. */
export const addedComponents = (change: Change): readonly Id[] =>
  change.flatMap((patch) =>
    patch.op === 'add' && patch.table === 'component' ? [patch.record.id] : [],
  );
