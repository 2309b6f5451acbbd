import type { Id } from '#shared/base/ids.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import { createStore } from '#renderer/state/base/store.ts';
import type { MenuRequest } from '../controls/canvas-menu.ts';
import type { Gesture, RelationQuestion } from './gesture-state.ts';

/** The state of one canvas that no other part of the window sees. */
export class StageState {
  readonly gesture = createStore<Gesture | undefined>(undefined);
  readonly question = createStore<RelationQuestion | undefined>(undefined);
  readonly focused = createStore<Id | undefined>(undefined);
  readonly stood = createStore<Box | undefined>(undefined);
  readonly menu = createStore<MenuRequest | undefined>(undefined);
}
