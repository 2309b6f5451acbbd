import { isPillarLane } from '#shared/catalogue/layers.ts';
import type { Id } from '#shared/base/ids.ts';
import {
  boundsOf,
  cardGap,
  isCompact,
  overlap,
  stackGap,
  type Box,
  type DrawnLane,
  type Point,
} from '#shared/layout/card-geometry.ts';
import {
  containerAround,
  drawnTree,
  isComponent,
  type DrawnNode,
  type DrawnTree,
} from '#shared/layout/drawn-tree.ts';
import { groupBounds } from '#shared/layout/group-bounds.ts';
import { addPatch, type Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** Of more pairs than this nobody sees whether one card covers another: what is added goes aside as a whole. */
const mostPairs = 2_000_000;

/** What a change adds on one lane or in one container, and what stands there already. */
interface Company {
  readonly added: readonly Box[];
  readonly others: readonly Box[];
  /** The same with what is in groups instead of their frames. */
  readonly cards: readonly Box[];
  /** Cards go under each other there: on a pillar, in a container. */
  readonly isColumn: boolean;
}

/**
 * A change that adds components, with all of them moved by one distance to where they cover nothing: nowhere if they do not, else the
 * nearest place to the right or below. `width` is how wide a lane is used.
 */
export function setAside(plan: PlanView, change: Change, width: number): Change {
  const companies = companiesOf(plan, change);
  const by = companies.every(isClear) ? { x: 0, y: 0 } : freeDistance(companies, width);
  if (by.x === 0 && by.y === 0) return change;
  return change.map((patch) =>
    patch.op === 'add' && patch.table === 'component'
      ? addPatch('component', {
          ...patch.record,
          x: patch.record.x + by.x,
          y: patch.record.y + by.y,
        })
      : patch,
  );
}

/** The outermost of what is added, by where it comes to lie. */
function companiesOf(plan: PlanView, change: Change): readonly Company[] {
  const tree = drawnTree(PlanDraft.of(plan, change));
  const boxes = groupBounds(tree);
  const isNew = newIn(plan, tree);
  const outermost = [...tree.components.values()].filter(
    ({ id }) => isNew(id) && !isNew(tree.parents.get(id)),
  );
  const boxesOf = (ids: readonly Id[]) => ids.map((id) => boxes.get(id)!);
  return [...Map.groupBy(outermost, ({ id, lane }) => tree.parents.get(id) ?? lane)].map(
    ([, nodes]) => {
      const others = besides(tree, nodes[0]!).filter((id) => !isNew(id));
      return {
        added: boxesOf(nodes.map(({ id }) => id)),
        others: boxesOf(others),
        cards: boxesOf(others.flatMap((id) => cardsOf(tree, id)).filter((id) => !isNew(id))),
        isColumn: isColumn(tree, nodes[0]!),
      };
    },
  );
}

/** Whether something is drawn that was not in the plan: a component, or a group of such only. */
function newIn(plan: PlanView, tree: DrawnTree): (id: Id | undefined) => boolean {
  const isNew = (id: Id | undefined): boolean => {
    const node = id === undefined ? undefined : tree.components.get(id);
    if (node === undefined) return false;
    if (isComponent(node)) return plan.component(node.id) === undefined;
    return (tree.children.get(node.id) ?? []).every(isNew);
  };
  return isNew;
}

/** What lies beside something on its lane or in its container, through the groups that both may be in. */
function besides(tree: DrawnTree, { id, lane }: DrawnNode): Id[] {
  const found: Id[] = [];
  for (let at = id; ;) {
    const parent = tree.parents.get(at);
    const here =
      parent === undefined ? tree.roots.get(lane as DrawnLane) : tree.children.get(parent);
    found.push(...(here ?? []).filter((other) => other !== at));
    if (parent === undefined || isComponent(tree.components.get(parent)!)) return found;
    at = parent;
  }
}

/** A component, or what is in a group. */
const cardsOf = (tree: DrawnTree, id: Id): readonly Id[] =>
  isComponent(tree.components.get(id)!)
    ? [id]
    : (tree.children.get(id) ?? []).flatMap((inner) => cardsOf(tree, inner));

const isColumn = (tree: DrawnTree, { id, lane }: DrawnNode): boolean =>
  isPillarLane(lane) || containerAround(tree, id) !== undefined;

/** Whether nothing that is added covers a card: in the frame of a group there may be room. */
const isClear = ({ added, cards }: Company): boolean =>
  added.length * cards.length <= mostPairs &&
  added.every((box) => cards.every((card) => !overlap(box, card)));

/** The least distance to the right or down that takes all that is added, as blocks, off what stands there. */
function freeDistance(companies: readonly Company[], width: number): Point {
  const blocks = companies.map(({ added }) => boundsOf(added)!);
  const gap = blocks.every(isCompact) ? stackGap : cardGap;
  const [w, h] = [Math.max(...blocks.map((b) => b.w)), Math.max(...blocks.map((b) => b.h))];
  const goesRight = !companies.some((company) => company.isColumn);
  const isFree = (by: Point) =>
    companies.every(({ others }, index) => {
      const block = blocks[index]!;
      const moved = { ...block, x: block.x + by.x, y: block.y + by.y };
      return others.every((other) => !overlap(moved, other));
    });
  for (let times = 1; ; times++) {
    const right = { x: times * (w + gap), y: 0 };
    const fits = blocks.every((block) => block.x + block.w + right.x <= width);
    if (goesRight && fits && isFree(right)) return right;
    const down = { x: 0, y: times * (h + gap) };
    if (isFree(down)) return down;
  }
}
