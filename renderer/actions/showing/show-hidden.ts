import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';

/** The components that somebody hid, in the order of their names. */
export function hiddenComponents(): readonly Component[] {
  const plan = openSession()?.plan;
  if (plan === undefined) return [];
  return [...plan.all('component')]
    .filter(({ hidden }) => hidden === true)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Draws hidden components again, selects them and brings them into view. */
export function showHidden(ids: readonly Id[]): void {
  const outcome = openSession()?.run('set-canvas-state', { ids, hidden: false });
  if (outcome?.ok !== true) return;
  selectComponents(ids);
  canvasPort.get()?.reveal(ids);
}
