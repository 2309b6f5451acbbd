import type { Id } from '#shared/base/ids.ts';
import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import { descendantsOf } from '#shared/plan/nesting.ts';
import type { Move } from './command-params.ts';

/**
 * Moves components to where they are put. What lies inside goes along with the innermost of them by the same distance,
 * unless it is put somewhere itself.
 */
export function moveWithInside(draft: PlanDraft, moves: readonly Move[]): void {
  const placed = new Set<Id>(moves.map(({ id }) => id));
  const inside = moves.map((move) => ({ move, along: descendantsOf(draft, move.id) }));
  for (const { move, along } of inside.sort((a, b) => a.along.length - b.along.length)) {
    const [dx, dy] = distance(draft, move);
    for (const id of along.filter((one) => !placed.has(one))) {
      placed.add(id);
      moveBy(draft, id, dx, dy);
    }
  }
  moveAlone(draft, moves);
}

/** Moves just these components. */
export function moveAlone(draft: PlanDraft, moves: readonly Move[]): void {
  for (const { id, x, y } of moves) {
    draft.set('component', id, 'x', x);
    draft.set('component', id, 'y', y);
  }
}

function distance(draft: PlanDraft, { id, x, y }: Move): [dx: number, dy: number] {
  const component = draft.component(id)!;
  return [x - component.x, y - component.y];
}

function moveBy(draft: PlanDraft, id: Id, dx: number, dy: number): void {
  const component = draft.component(id)!;
  moveAlone(draft, [{ id, x: component.x + dx, y: component.y + dy }]);
}
