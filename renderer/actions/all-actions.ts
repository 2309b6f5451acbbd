import type { Action } from './action.ts';
import { arrangeActions } from './arrange-actions.ts';
import { canvasStateActions } from './canvas-state-actions.ts';
import { bookmarkActions } from './bookmark-actions.ts';
import { editActions } from './edit-actions.ts';
import { fileActions } from './file-actions.ts';
import { keyboardActions } from './keyboard-actions.ts';
import { layerActions } from './layer-actions.ts';
import { lensActions } from './lens-actions.ts';
import { noteActions } from './note-actions.ts';
import { recordActions } from './record-actions.ts';
import { ruleActions } from './rule-actions.ts';
import { selectActions } from './select-actions.ts';
import { scenarioActions } from './scenario-actions.ts';
import { viewActions } from './view-actions.ts';
import { workshopActions } from './workshop-actions.ts';

/** Everything a person can do by menu, key or command palette. Where two share a key, the first that can run takes it. */
export const allActions: readonly Action[] = [
  ...fileActions,
  ...editActions,
  ...selectActions,
  ...arrangeActions,
  ...canvasStateActions,
  ...noteActions,
  ...viewActions,
  ...keyboardActions,
  ...bookmarkActions,
  ...layerActions,
  ...ruleActions,
  ...recordActions,
  ...scenarioActions,
  ...workshopActions,
  ...lensActions,
];

const byId: ReadonlyMap<string, Action> = new Map(allActions.map((action) => [action.id, action]));

/** Runs an action if it can run now. An id that is none is ignored: an older menu may still name it. */
export function runAction(id: string): void {
  const action = byId.get(id);
  if (action?.enabled() === true) action.run();
}
