import type { Id } from '#shared/base/ids.ts';
import { createCatalogue, type Catalogue } from '#shared/catalogue/catalogue.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { drawnTree, type DrawnNode, type DrawnTree } from '#shared/layout/drawn-tree.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import { severityWords } from '../icons/glyph-words.ts';
import type { Ink } from '../scene.ts';
import type { TextWidth } from '../text-width.ts';
import { nodeKindWords } from './node-words.ts';
import { planMarks, type PlanMarks } from './plan-marks.ts';

/** What drawings of a plan are made with. */
export interface SceneOptions {
  /** How wide texts are in the font that the scene will be drawn with. */
  readonly widthOf: TextWidth;
  /** What the rules found; without it nothing is marked, and no layer has a state. */
  readonly check?: CheckResult;
}

/** What every part of a drawing of a plan needs to know. */
export interface Pen {
  readonly plan: PlanView;
  readonly tree: DrawnTree;
  readonly marks: PlanMarks;
  readonly catalogue: Catalogue;
  readonly widthOf: TextWidth;
}

/** Makes ready to draw a plan: all of it that is not hidden, collapsed or not. */
export function penFor(plan: PlanView, { widthOf, check }: SceneOptions): Pen {
  const tree = drawnTree(plan, 'not-hidden');
  return {
    plan,
    tree,
    marks: check === undefined ? new Map() : planMarks(tree, check),
    catalogue: createCatalogue(plan.all('technology')),
    widthOf,
  };
}

/** The ink of a lane's edge and icons. */
export const laneInk = (lane: DrawnLane): Ink => (lane === 'facility' ? 'ink-3' : `l-${lane}`);

/** What a component is in words: name, kind, and the strongest of what was found. */
export function spokenComponent({ marks }: Pen, { id, name, kind }: DrawnNode): string {
  const mark = marks.get(id);
  const found =
    mark === undefined
      ? []
      : [
          mark.count === 1
            ? severityWords[mark.mark]
            : `${severityWords[mark.mark]} × ${mark.count}`,
        ];
  return [oneLine(name), nodeKindWords(kind), ...found].join(', ');
}

/** A text that is drawn in one line. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A coordinate without the bits that no one sees. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** An order for ids that is the same everywhere. */
export const byId = (a: Id, b: Id): number => (a < b ? -1 : a > b ? 1 : 0);
