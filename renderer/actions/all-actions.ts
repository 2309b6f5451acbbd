import type { Action } from './action.ts';
import { arrangeActions } from './tables/arrange-actions.ts';
import { canvasStateActions } from './tables/canvas-state-actions.ts';
import { bookmarkActions } from './tables/bookmark-actions.ts';
import { editActions } from './tables/edit-actions.ts';
import { fileActions } from './tables/file-actions.ts';
import { keyboardActions } from './tables/keyboard-actions.ts';
import { layerActions } from './tables/layer-actions.ts';
import { lensActions } from './tables/lens-actions.ts';
import { noteActions } from './tables/note-actions.ts';
import { rackActions } from './tables/rack-actions.ts';
import { recordActions } from './tables/record-actions.ts';
import { ruleActions } from './tables/rule-actions.ts';
import { selectActions } from './tables/select-actions.ts';
import { scenarioActions } from './tables/scenario-actions.ts';
import { viewActions } from './tables/view-actions.ts';
import { workshopActions } from './tables/workshop-actions.ts';

/** Everything a person can do by menu, key or command palette. Where two share a key, the first that can run takes it. */
export const allActions: readonly Action[] = [
  ...fileActions,
  ...rackActions,
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
