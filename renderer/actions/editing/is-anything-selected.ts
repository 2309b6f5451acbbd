import { selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';

/** Whether components or notes of the open plan are selected. */
export function isAnythingSelected(): boolean {
  const { components, notes } = selection.get();
  return openSession() !== undefined && components.length + notes.length > 0;
}
