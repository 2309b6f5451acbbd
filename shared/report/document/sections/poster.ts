import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import { planScene } from '#shared/scene/plan/plan-scene.ts';
import { posterTiles, sheetCount, type PosterTile } from '#shared/scene/poster-tiles.ts';
import type { Scene } from '#shared/scene/scene.ts';
import { posterPaperTitles, sheetsOf, type PosterPaper, type Sheet } from '../poster-paper.ts';
import type { Block, ReportSection } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { counted } from '../said.ts';
import { paragraph } from '../tables.ts';

/** Points: wide enough for cut marks, and for the head and foot of the page, which are cut off. */
const margin = 72;
/** A centimetre, to glue. */
const overlap = 28.35;
/** Points for each unit of the drawing: from large, when a few sheets less are worth a little, to barely legible. */
const scales = Array.from({ length: 25 }, (_, index) => 1 - index * 0.02);
const large = 0.8;
const fewSheets = 24;

/** The whole drawing, large, on sheets to be cut and put together. */
export function posterSection({ plan, check, options }: ReportSource): readonly ReportSection[] {
  const paper = options.posterPaper ?? 'a3';
  const scene = planScene(plan, { widthOf: notoTextWidth, check, legend: true });
  const tiles = plan.size('component') === 0 ? [] : tilesOn(paper, scene);
  return [
    {
      name: 'poster',
      anchor: 'section:poster',
      title: 'Poster',
      blocks: [
        paragraph(
          tiles.length === 0 ? 'The plan is empty: there is nothing to draw.' : howTo(tiles, paper),
        ),
        ...tiles.map((tile): Block => ({
          is: 'sheet',
          scene: tile.scene,
          alt: `${tile.scene.title}. The chapters of the layers list what it shows.`,
        })),
      ],
    },
  ];
}

function howTo(tiles: readonly PosterTile[], paper: PosterPaper): string {
  const [rows, columns] = [tiles.at(-1)!.row, tiles.at(-1)!.column];
  const sheets = `${counted(tiles.length, 'sheet')} of ${posterPaperTitles[paper]}`;
  if (tiles.length === 1)
    return `The whole plan on ${sheets}: the next page. Print it at its size and cut along the marks.`;
  return `The whole plan on ${sheets}: the next pages, ${counted(rows, 'row')} of ${columns}. Print them at their size, cut along the marks and glue each over the strip of 1 cm that it shares with the next.`;
}

function tilesOn(paper: PosterPaper, scene: Scene): readonly PosterTile[] {
  const { sheet, scale } = bestFit(paper, scene);
  return posterTiles(scene, { ...sheet, margin }, { overlap, scale });
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
  return best.count <= fewSheets
    ? best
    : (fits.find(({ count }) => count <= fewSheets) ?? fewest(fits));
}
