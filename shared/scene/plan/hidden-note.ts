import { wordList } from '#shared/base/word-list.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import type { DrawnTree } from '#shared/layout/drawn-tree.ts';
import type { Shape } from '../scene.ts';
import { fitText } from '../text-width.ts';
import { belowMiddle } from './below-middle.ts';
import { byId, oneLine, type Pen } from './pen.ts';
import { t } from '#shared/words/t.ts';

/** How high the note is. */
const noteHeight = 20;

/** What a drawing leaves out because it is hidden, in one line; nothing where nothing is. */
export function hiddenNote(
  { plan, tree, widthOf }: Pen,
  at: { readonly x: number; readonly y: number; readonly w: number },
  lane?: DrawnLane,
): { readonly shapes: readonly Shape[]; readonly h: number } {
  const words = hiddenWords(plan, tree, lane);
  if (words === undefined) return { shapes: [], h: 0 };
  const text = fitText(words, at.w, 11, widthOf);
  const y = at.y + noteHeight / 2 + belowMiddle(11);
  return { shapes: [{ is: 'text', x: at.x, y, text, size: 11, ink: 'ink-2' }], h: noteHeight };
}

/** "Not drawn, because hidden: Order DB and 3 more." What lies in something hidden is counted with it. */
function hiddenWords(plan: PlanView, tree: DrawnTree, lane?: DrawnLane): string | undefined {
  const gone = [...tree.whole.components.values()]
    .filter((node) => node.kind !== 'group' && !tree.components.has(node.id))
    .filter((node) => lane === undefined || node.lane === lane)
    .sort((a, b) => byId(a.id, b.id));
  if (gone.length === 0) return undefined;
  const told = gone.filter(({ id }) => plan.component(id)?.hidden === true);
  const first = [...told, ...gone.filter((node) => !told.includes(node))];
  return t`Not drawn, because hidden: ${wordList(
    first.map(({ name }) => oneLine(name)),
    'and',
    5,
  )}.`;
}
