import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { isPillarLane, isLayer } from '#shared/catalogue/layers.ts';
import { bandHeader, type LaneArea } from '#shared/layout/band-layout.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import type { LayerState } from '#shared/rules/finding.ts';
import { drawnIcon, drawnState } from '../icons/icon-drawing.ts';
import { detailWords, stateWords } from '../icons/glyph-words.ts';
import { laneIcons } from '../icons/kind-icon.ts';
import type { GroupShape, Shape } from '../scene.ts';
import { fitText, type TextWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { belowMiddle } from './below-middle.ts';
import type { LaneStory } from './lane-stories.ts';
import { laneInk, rounded } from './pen.ts';
import { t } from '#shared/words/t.ts';

/** Where a lane is drawn. */
export interface DrawnArea extends LaneArea {
  /** A pillar that is drawn as bands are: alone. */
  readonly isLying?: true;
}

const isPillar = ({ lane, isLying }: DrawnArea): boolean => isLying !== true && isPillarLane(lane);

/** The surface of a band or pillar, with its hue as an edge. */
export function laneSurface(area: DrawnArea): Shape[] {
  const { x, y, w, h } = area.box;
  const fill = laneInk(area.lane);
  // From where the round corner is as far in as the edge is wide.
  const edge = isPillar(area)
    ? `M.8 3A6 6 0 0 1 6 0H${rounded(w - 6)}A6 6 0 0 1 ${rounded(w - 0.8)} 3z`
    : `M3 .8A6 6 0 0 0 0 6V${rounded(h - 6)}A6 6 0 0 0 3 ${rounded(h - 0.8)}z`;
  return [
    {
      is: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      w: w - 1,
      h: h - 1,
      radius: 6,
      fill: 'band',
      stroke: { ink: isPillar(area) ? 'line-2' : 'line' },
    },
    { is: 'path', d: edge, x, y, scale: 1, fill },
  ];
}

/** The name of a lane, its state by shape and word, and what is inside. `right`: where it must end. */
export function laneHeader(
  area: DrawnArea,
  story: LaneStory,
  right: number,
  widthOf: TextWidth,
): GroupShape {
  const title = laneTitles[area.lane];
  const words = [stateWord(story.state), story.detail].filter((word) => word !== '');
  return {
    is: 'group',
    name: words.length === 0 ? t`${title} layer` : t`${title} layer: ${words.join(', ')}`,
    shapes: isPillar(area)
      ? pillarHeader(area, story, widthOf)
      : bandHeaderShapes(area, story, right, widthOf),
  };
}

const stateWord = (state: LayerState | undefined): string =>
  state === undefined ? '' : stateWords[state];

function bandHeaderShapes(
  area: DrawnArea,
  { state, detail }: LaneStory,
  right: number,
  widthOf: TextWidth,
): Shape[] {
  const middle = area.box.y + bandHeader / 2;
  const left = area.box.x + 10;
  const said = state === undefined ? '' : stateWords[state];
  const wordsAt = left + 128 + (state === undefined ? 0 : 20);
  const detailAt = wordsAt + (said === '' ? 0 : widthOf(said, 12));
  const shown = fitText(detailWords(state, detail), right - detailAt - 8, 12, widthOf);
  const end = detailAt + widthOf(shown, 12);
  return [
    ground(left, middle, 20 + widthOf(laneTitles[area.lane].toUpperCase(), 11, true)),
    ...(end > left + 128 ? [ground(left + 128, middle, end - left - 128)] : []),
    ...titleShapes(area, left, middle, 6),
    ...(state === undefined ? [] : [drawnState(state, left + 128, middle - 7, 14)]),
    ...textAt(wordsAt, middle, said, 'ink'),
    ...textAt(detailAt, middle, shown, 'ink-2', state === undefined ? 0 : widthOf(' ', 12)),
  ];
}

/** Lines do not run through words. */
const ground = (x: number, middle: number, w: number): Shape => ({
  is: 'rect',
  x: x - 2,
  y: middle - 8,
  w: w + 4,
  h: 16,
  fill: 'band',
});

function pillarHeader(area: DrawnArea, { state }: LaneStory, widthOf: TextWidth): Shape[] {
  const left = area.box.x + 9;
  const top = area.box.y + 6;
  const shapes = titleShapes(area, left, top + 10, 4);
  if (state === undefined) return shapes;
  const words = fitText(stateWords[state], area.box.w - 32, 12, widthOf);
  return [
    ...shapes,
    drawnState(state, left, top + 23, 14),
    ...textAt(left + 18, top + 30, words, 'ink'),
  ];
}

function titleShapes(area: DrawnArea, left: number, middle: number, gap: number): Shape[] {
  const ink = laneInk(area.lane);
  const title = laneTitles[area.lane];
  const text = title.toUpperCase();
  return [
    drawnIcon(laneIcons[area.lane], left, middle - 7, 14, ink),
    {
      is: 'text',
      x: left + 14 + gap,
      y: middle + belowMiddle(11),
      text,
      size: 11,
      ink,
      bold: true,
    },
  ];
}

/** A text, its leading space as `before`: drawings drop spaces at the ends of texts. */
const textAt = (
  x: number,
  middle: number,
  text: string,
  ink: 'ink' | 'ink-2',
  before = 0,
): Shape[] =>
  text === ''
    ? []
    : [
        {
          is: 'text',
          x: x + before,
          y: middle + belowMiddle(12),
          text: text.trim(),
          size: 12,
          ink,
        },
      ];

/** The empty place of a layer that is missing: what is at stake. */
export function emptyPlaceShapes(area: DrawnArea, widthOf: TextWidth): Shape[] {
  const { emptyPlace: box, lane } = area;
  if (box === undefined || !isLayer(lane)) return [];
  const { headline, sentence } = layerGuide[lane].atStake;
  const room = box.w - 20;
  const most = Math.floor((box.h - 16) / 16);
  const lines = [
    ...wrapText(headline, room, 12, widthOf, true).map((text) => ({ text, bold: true })),
    ...wrapText(sentence, room, 12, widthOf).map((text) => ({ text, bold: false })),
  ].slice(0, most);
  const top = isPillar(area) ? box.y + 12 : box.y + (box.h - lines.length * 16) / 2;
  return [
    emptyFrame(box),
    ...lines.map(({ text, bold }, index): Shape => ({
      is: 'text',
      x: box.x + 10,
      y: top + index * 16 + 8 + belowMiddle(12),
      text,
      size: 12,
      ink: bold ? 'ink' : 'ink-2',
      ...(bold ? { bold: true } : {}),
    })),
  ];
}

const emptyFrame = (box: Box): Shape => ({
  is: 'rect',
  x: box.x + 0.5,
  y: box.y + 0.5,
  w: box.w - 1,
  h: box.h - 1,
  radius: 4,
  fill: 'band',
  stroke: { ink: 'line-3', dash: [4, 3] },
});
