import type { Id } from '#shared/base/ids.ts';
import { freeOfLocks } from '#renderer/actions/editing/free-of-locks.ts';
import type { CanvasModel } from './canvas-model.ts';

/** Those of some components that gestures may move; says what is locked. */
export const unlocked = ({ plan, tree }: CanvasModel, ids: readonly Id[]): Id[] =>
  freeOfLocks(plan, ids, tree);
