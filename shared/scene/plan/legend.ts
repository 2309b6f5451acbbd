import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { severityWords } from '../icons/glyph-words.ts';
import type { SeverityMark, StateMark } from '../icons/glyph-shapes.ts';
import { drawnIcon, drawnSeverity, drawnState } from '../icons/icon-drawing.ts';
import { groupOf } from '#shared/layout/group-parts.ts';
import { isComponent } from '#shared/layout/drawn-tree.ts';
import type { Shape } from '../scene.ts';
import { belowMiddle } from './below-middle.ts';
import { isImported } from './is-imported.ts';
import type { LaneStory } from './lane-stories.ts';
import { laneInk, oneLine, type Pen } from './pen.ts';
import { drawnPairs, familyOf } from './drawn-pairs.ts';
import { statuses } from '#shared/plan/records.ts';
import { statusWords } from '#shared/plan/words/status-words.ts';
import type { Component } from '#shared/plan/records.ts';
import { familyWords, relationFamilies } from '#shared/catalogue/relation-families.ts';
import { relationStroke } from './relation-stroke.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const rowHeight = 20;
const gap = 20;

/** A sign with its meaning: drawn with its left end at x and its middle at y. */
interface Sign {
  readonly words: string;
  readonly draw: (x: number, y: number) => Shape;
}

/** What the signs of a drawing mean, in rows no wider than `width`: only what occurs. */
export function legendShapes(
  pen: Pen,
  stories: Readonly<Record<DrawnLane, LaneStory>> | undefined,
  width: number,
): { readonly shapes: readonly Shape[]; readonly h: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, rowHeight / 2];
  for (const { words, draw } of [...signsOf(pen, stories), ...kindSigns(pen)]) {
    const w = 20 + pen.widthOf(words, 11);
    if (x > 0 && x + w > width) [x, y] = [0, y + rowHeight];
    shapes.push(draw(x, y), {
      is: 'text',
      x: x + 20,
      y: y + belowMiddle(11),
      text: words,
      size: 11,
      ink: 'ink-2',
    });
    x += w + gap;
  }
  return { shapes, h: y + rowHeight / 2 };
}

const severities: readonly SeverityMark[] = ['error', 'warning', 'info', 'unknown', 'waived'];
const states: readonly StateMark[] = ['covered', 'thin', 'missing', 'not-needed'];

const layerWords: Readonly<Record<StateMark, string>> = {
  covered: t`layer covered`,
  thin: t`layer thin`,
  missing: t`layer missing`,
  'not-needed': t`layer not needed`,
  unknown: t`layer cannot tell`,
};

function signsOf(pen: Pen, stories: Readonly<Record<DrawnLane, LaneStory>> | undefined): Sign[] {
  const { marks, tree } = pen;
  const marked = new Set([...marks.values()].map(({ mark }) => mark));
  const reached = new Set(Object.values(stories ?? {}).map(({ state }) => state));
  const imported = [...tree.components.values()].some(
    (node) => isComponent(node) && isImported(node),
  );
  return [
    ...states
      .filter((state) => reached.has(state as never))
      .map((state): Sign => ({
        words: layerWords[state],
        draw: (x, y) => drawnState(state, x, y - 7, 14),
      })),
    ...severities
      .filter((mark) => marked.has(mark))
      .map((mark): Sign => ({
        words: severityWords[mark],
        draw: (x, y) => drawnSeverity(mark, x + 1, y - 6, 12),
      })),
    ...(imported ? [importedSign] : []),
    ...statusSigns(pen),
    ...groupSigns(pen),
    ...relatedSigns(pen),
  ];
}

const importedSign: Sign = {
  words: t`came by import`,
  draw: (x, y) => ({ is: 'path', d: 'M0-7L7 0L2 0L0-2z', x, y: y + 4, scale: 1.2, fill: 'line-3' }),
};

/** What becomes of components, with how many; the names of those to be retired are struck through. */
function statusSigns({ tree }: Pen): Sign[] {
  const components = [...tree.components.values()].filter(isComponent);
  return statuses.flatMap((status) => {
    const count = components.filter((component) => component.status === status).length;
    if (count === 0) return [];
    return [{ words: `${statusWords[status]}: ${count}`, draw: statusSample(status) }];
  });
}

const statusSample =
  (status: Component['status']) =>
  (x: number, y: number): Shape => ({
    is: 'group',
    shapes: [
      { is: 'rect', x, y: y - 5, w: 16, h: 10, radius: 2, fill: 'card', stroke: { ink: 'line-3' } },
      ...(status === 'retire' ? [levelLine(x + 3, x + 13, y)] : []),
    ],
  });

const levelLine = (from: number, to: number, y: number): Shape => ({
  is: 'line',
  points: [
    [from, y],
    [to, y],
  ],
  stroke: { ink: 'ink' },
});

/** More groups than these are told by their number. */
const mostGroups = 12;

/** The groups that are drawn, by name. */
function groupSigns({ tree }: Pen): Sign[] {
  const groups = [...tree.components.values()].filter(
    (node) => !isComponent(node) && node.id === groupOf(node.id),
  );
  const names =
    groups.length > mostGroups
      ? [counted(groups.length, { one: '{0} groups', other: '{0} groups' })]
      : groups.map(({ name }) => t`group ${oneLine(name)}`);
  return names.map((words): Sign => ({ words, draw: groupSample }));
}

const groupSample = (x: number, y: number): Shape => ({
  is: 'rect',
  x,
  y: y - 5,
  w: 16,
  h: 10,
  radius: 2,
  stroke: { ink: 'line-3', dash: [4, 2] },
});

/** The kinds of lines that occur, each as it is drawn. */
function relatedSigns({ plan, tree }: Pen): Sign[] {
  const used = new Set(drawnPairs(plan, tree).map(familyOf));
  return relationFamilies
    .filter((family) => used.has(family))
    .map((family): Sign => ({
      words: familyWords[family],
      draw: (x, y) => ({
        is: 'line',
        points: [
          [x, y],
          [x + 16, y],
        ],
        stroke: relationStroke(1, family),
      }),
    }));
}

/** The kinds that occur, each with its icon in the ink of its lane. */
function kindSigns({ tree }: Pen): Sign[] {
  const used = new Set([...tree.components.values()].map(({ kind }) => kind));
  return kindNames
    .filter((kind) => used.has(kind))
    .map((kind): Sign => {
      const { title, icon, lane } = kindData(kind);
      return {
        words: title,
        draw: (x, y) => drawnIcon(icon, x, y - 7, 14, laneInk(lane as DrawnLane)),
      };
    });
}
