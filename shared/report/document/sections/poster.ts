import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import { planScene } from '#shared/scene/plan/plan-scene.ts';
import { posterTiles, sheetCount, type PosterTile } from '#shared/scene/poster-tiles.ts';
import type { Scene } from '#shared/scene/scene.ts';
import { posterPaperTitles, sheetsOf, type PosterPaper, type Sheet } from '../poster-paper.ts';
import type { Block, ReportSection } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { section } from '../section.ts';
import { paragraph } from '../tables.ts';
import { counted } from '#shared/words/counted.ts';
import { saidNumber } from '#shared/words/said-number.ts';
import { t } from '#shared/words/t.ts';

/** Points: wide enough for cut marks, and for the head and foot of the page, which are cut off. */
const margin = 72;
/** A centimetre, to glue. */
const overlap = 28.35;
/** Points for each unit of the drawing: from large, when a few sheets less are worth a little, to barely legible. */
const scales = Array.from({ length: 25 }, (_, index) => 1 - index * 0.02);
const large = 0.8;
const fewSheets = 24;
/** Nobody glues more: a drawing that would take more at the smallest legible size is made smaller still, and this is said. */
const mostSheets = 60;

/** The whole drawing, large, on sheets to be cut and put together. */
export function posterSection({ plan, check, options }: ReportSource): readonly ReportSection[] {
  const paper = options.posterPaper ?? 'a3';
  const scene = planScene(plan, { widthOf: notoTextWidth, check, legend: true });
  const poster = plan.size('component') === 0 ? { tiles: [], scale: 1 } : tilesOn(paper, scene);
  const { tiles } = poster;
  return section('poster', t`Poster`, [
    paragraph(
      tiles.length === 0
        ? t`The plan is empty: there is nothing to draw.`
        : [howTo(tiles, paper), ...letterWords(poster)].join(' '),
    ),
    ...tiles.map((tile): Block => ({
      is: 'sheet',
      scene: tile.scene,
      alt: t`${tile.scene.title}. The chapters of the layers list what it shows.`,
    })),
  ]);
}

function howTo(tiles: readonly PosterTile[], paper: PosterPaper): string {
  const [rows, columns] = [tiles.at(-1)!.row, tiles.at(-1)!.column];
  const sheets = counted(
    tiles.length,
    { one: '{0} sheet of {1}', other: '{0} sheets of {1}' },
    posterPaperTitles[paper],
  );
  if (tiles.length === 1)
    return t`The whole plan on ${sheets}: the next page. Print it at its size and cut along the marks.`;
  return t`The whole plan on ${sheets}: the next pages, ${counted(rows, { one: '{0} row of {1}', other: '{0} rows of {1}' }, columns)}. Print them at their size, cut along the marks and glue each over the strip of 1 cm that it shares with the next.`;
}

/** Said where the smallest letters, of 11 units, are hard to read. */
const letterWords = ({ scale }: Poster): readonly string[] =>
  scale >= scales.at(-1)! - 1e-9
    ? []
    : [
        t`The plan is large: its letters are ${saidNumber((11 * scale).toFixed(1))} points high here. Larger sheets make them larger.`,
      ];

/** A poster, and how many points a unit of the drawing is on it. */
interface Poster {
  readonly tiles: readonly PosterTile[];
  readonly scale: number;
}

function tilesOn(paper: PosterPaper, scene: Scene): Poster {
  const { sheet, scale } = bestFit(paper, scene);
  return { tiles: posterTiles(scene, { ...sheet, margin }, { overlap, scale }), scale };
}

interface Fit {
  readonly sheet: Sheet;
  readonly scale: number;
  readonly count: number;
}

/** The fewest sheets of nearly full size, and of these the largest drawing; a smaller one where they would be many. */
function bestFit(paper: PosterPaper, scene: Scene): Fit {
  const fits = scales.flatMap((scale) =>
    sheetsOf(paper).map((sheet): Fit => ({
      sheet,
      scale,
      count: sheetCount(scene, { ...sheet, margin }, { overlap, scale }),
    })),
  );
  const fewest = (among: readonly Fit[]): Fit =>
    among.reduce((best, fit) => (fit.count < best.count ? fit : best));
  const best = fewest(fits.filter(({ scale }) => scale >= large));
  if (best.count <= fewSheets) return best;
  const smaller = fits.find(({ count }) => count <= fewSheets) ?? fewest(fits);
  return smaller.count <= mostSheets ? smaller : shrunk(smaller, scene);
}

/** The largest scale, within a hundredth, at which a drawing takes no more than the most sheets. */
function shrunk({ sheet, scale }: Fit, scene: Scene): Fit {
  const count = (at: number) => sheetCount(scene, { ...sheet, margin }, { overlap, scale: at });
  let [fits, fails] = [0, scale];
  while (fails / Math.max(fits, 1e-6) > 1.01) {
    const middle = (fits + fails) / 2;
    if (count(middle) <= mostSheets) fits = middle;
    else fails = middle;
  }
  return { sheet, scale: fits, count: count(fits) };
}
