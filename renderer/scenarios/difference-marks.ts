import type { Id } from '#shared/base/ids.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import {
  markedComponents,
  type Difference,
  type DifferenceKind,
} from '#shared/scenario/difference.ts';
import type { CanvasModel } from '#renderer/canvas/model/canvas-model.ts';

/** A component that is not the same, and where it lies on the canvas. */
export interface DrawnMark {
  readonly id: Id;
  readonly is: DifferenceKind;
  readonly box: Box;
  /** It is not in this state: drawn where it lay in the other. */
  readonly ghost?: string;
}

/** Marks of what is there in the state that a canvas shows. */
export function marksOn(model: CanvasModel, found: readonly Difference[]): readonly DrawnMark[] {
  return [...markedComponents(found)].flatMap(([id, is]) => {
    const box = model.boxOf(id);
    return box === undefined ? [] : [{ id, is, box }];
  });
}

/** What is not there any more, where it lay: its place in its lane as the other state drew it, in this canvas's lanes. */
export function ghostsOn(
  model: CanvasModel,
  other: CanvasModel,
  found: readonly Difference[],
): readonly DrawnMark[] {
  return found.flatMap(({ table, id, is, subject }) => {
    const lane =
      is === 'removed' && table === 'component' ? other.plan.component(id)?.lane : undefined;
    const box = other.boxOf(id);
    if (lane === undefined || lane === 'planning' || box === undefined) return [];
    const [here, there] = [model.layout.areas[lane].origin, other.layout.areas[lane].origin];
    const placed = { ...box, x: box.x - there.x + here.x, y: box.y - there.y + here.y };
    return [{ id, is, box: placed, ghost: subject }];
  });
}
