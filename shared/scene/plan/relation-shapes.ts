import type { Id } from '#shared/base/ids.ts';
import { relationFamilies } from '#shared/catalogue/relation-families.ts';
import { relationKinds } from '#shared/catalogue/relations.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import { labelPadding, placeLabels, type PlacedLabel } from '#shared/layout/routes/place-labels.ts';
import { RelationRouter } from '#shared/layout/routes/relation-router.ts';
import { routePath } from '#shared/layout/routes/trace-route.ts';
import type { GroupShape, Shape } from '../scene.ts';
import type { TextWidth } from '../text-width.ts';
import { familyOf, type RelatedPair } from './drawn-pairs.ts';
import { rounded } from './pen.ts';
import { relationStroke } from './relation-stroke.ts';

/** Lines in one path. */
const batch = 400;
/** With more lines than this, words on them would be a thicket. */
const mostLabelled = 300;

/** Where what lines run between and round is drawn. */
export interface LineGround {
  readonly boxOf: (id: Id) => Box | undefined;
  readonly isContainer: (id: Id) => boolean;
  /** Heights of level strips without any card. */
  readonly corridors: readonly number[];
}

/** Lines between the boxes of pairs, round the cards of `ids`, many in one path; and what they say where there is room. */
export function relationShapes(
  pairs: readonly RelatedPair[],
  ids: readonly Id[],
  ground: LineGround,
  widthOf: TextWidth,
): { readonly lines: readonly Shape[]; readonly labels: readonly Shape[] } {
  const there = pairs.filter(
    ([from, to]) => ground.boxOf(from) !== undefined && ground.boxOf(to) !== undefined,
  );
  const router = routerFor(there, ids, ground);
  return {
    lines: relationFamilies.flatMap((family) => {
      const routes = there.flatMap((pair, index) =>
        familyOf(pair) === family ? [routePath(router.route(index))] : [],
      );
      return paths(routes, relationStroke(there.length, family));
    }),
    labels: there.length > mostLabelled ? [] : labelShapes(router, there, widthOf),
  };
}

function paths(routes: readonly string[], stroke: ReturnType<typeof relationStroke>): Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < routes.length; at += batch) {
    const d = routes.slice(at, at + batch).join('');
    shapes.push({ is: 'path', d, x: 0, y: 0, scale: 1, stroke });
  }
  return shapes;
}

function routerFor(
  pairs: readonly RelatedPair[],
  ids: readonly Id[],
  { boxOf, isContainer, corridors }: LineGround,
): RelationRouter {
  const all = [...new Set([...ids, ...pairs.flatMap(([from, to]) => [from, to])])];
  const slots = new Map(all.map((id, slot) => [id, slot]));
  const boxes = all.map((id) => boxOf(id));
  return new RelationRouter(
    {
      x: boxes.map((box) => box?.x ?? 0),
      y: boxes.map((box) => box?.y ?? 0),
      w: boxes.map((box) => box?.w ?? 0),
      h: boxes.map((box) => box?.h ?? 0),
      level: all.map((id, slot) => (boxes[slot] === undefined ? 0 : isContainer(id) ? 2 : 1)),
    },
    { from: pairs.map(([from]) => slots.get(from)!), to: pairs.map(([, to]) => slots.get(to)!) },
    corridors,
  );
}

function labelShapes(
  router: RelationRouter,
  pairs: readonly RelatedPair[],
  widthOf: TextWidth,
): Shape[] {
  const wishes = pairs.flatMap(([, , kind], index) => {
    if (kind === undefined) return [];
    const text = relationKinds[kind].title;
    return [{ index, text, width: widthOf(text, 11) * labelScale }];
  });
  return placeLabels(router, wishes).map(labelShape);
}

/** Words on lines are smaller than the smallest text of cards. */
const labelScale = 9 / 11;

const labelShape = ({ text, box }: PlacedLabel): GroupShape => ({
  is: 'group',
  place: { x: rounded(box.x), y: rounded(box.y), scale: labelScale },
  shapes: [
    {
      is: 'rect',
      x: 0,
      y: 0,
      w: rounded(box.w / labelScale),
      h: rounded(box.h / labelScale),
      radius: 3,
      fill: 'band',
    },
    {
      is: 'text',
      x: labelPadding / labelScale,
      y: rounded(box.h / labelScale / 2 + 4),
      text,
      size: 11,
      ink: 'ink-3',
    },
  ],
});
