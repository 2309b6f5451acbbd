import type { Id } from '#shared/base/ids.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import type { Change } from '#shared/plan/change.ts';

/** The components that a change adds, in its order. */
export const addedComponents = (change: Change): readonly Id[] =>
  change.flatMap((patch) =>
    patch.op === 'add' && patch.table === 'component' ? [patch.record.id] : [],
  );

/** The notes that a change adds, in its order. */
export const addedNotes = (change: Change): readonly Id[] =>
  change.flatMap((patch) =>
    patch.op === 'add' && patch.table === 'note' ? [patch.record.id] : [],
  );

/** The change with what it adds where nothing is in its way, as far as the plan is on the canvas. */
export const settled = (change: Change): Change => canvasPort.get()?.settled(change) ?? change;
