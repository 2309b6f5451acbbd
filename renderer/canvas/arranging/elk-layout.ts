import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { Id } from '#shared/base/ids.ts';
import type { Box, Point } from '#shared/layout/card-geometry.ts';
import { startElk, type ElkEngine } from './elk-engine.ts';

/** ELK answers within this time, in ms, or not at all. */
export const elkDeadlineMs = 8000;

export type ElkForm = 'layers' | 'tree';

const algorithms: Readonly<Record<ElkForm, Readonly<Record<string, string>>>> = {
  layers: {
    'elk.algorithm': 'layered',
    'elk.direction': 'DOWN',
    'elk.spacing.nodeNode': '16',
    'elk.layered.spacing.nodeNodeBetweenLayers': '32',
  },
  tree: { 'elk.algorithm': 'mrtree', 'elk.direction': 'DOWN', 'elk.spacing.nodeNode': '16' },
};

/** What is laid out by itself: boxes, and which are joined. */
export interface ElkPiece {
  readonly boxes: ReadonlyMap<Id, Box>;
  readonly lines: readonly (readonly [Id, Id])[];
}

/** Where the boxes of each piece go, or why nowhere: ELK ran out of time, gave up, or was stopped. */
export type ElkOutcome = readonly ReadonlyMap<Id, Point>[] | 'late' | 'failed' | 'stopped';

/** Places the boxes of each piece as layers or as a tree by ELK, which is ended at the deadline or when `stopped` answers. */
export async function elkLayout(
  pieces: readonly ElkPiece[],
  form: ElkForm,
  stopped: Promise<'stopped'>,
  start: () => Promise<ElkEngine> = startElk,
): Promise<ElkOutcome> {
  const elk = await start();
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    deadline = setTimeout(() => resolve('late'), elkDeadlineMs);
  });
  const failed = elk.failed.then(() => 'failed' as const);
  const places = Promise.all(
    pieces.map(async (piece) => placesIn(await elk.layout(graphOf(piece, form)))),
  );
  try {
    return await Promise.race([places, late, failed, stopped]);
  } catch {
    // ELK gives up on some graphs with errors of its own; the packer takes over.
    return 'failed';
  } finally {
    clearTimeout(deadline);
    elk.end();
  }
}

const graphOf = ({ boxes, lines }: ElkPiece, form: ElkForm): ElkNode => ({
  id: 'selection',
  layoutOptions: { ...algorithms[form] },
  children: [...boxes].map(([id, { w, h }]) => ({ id, width: w, height: h })),
  edges: lines.map(([from, to], index) => ({ id: `e${index}`, sources: [from], targets: [to] })),
});

const placesIn = ({ children = [] }: ElkNode): ReadonlyMap<Id, Point> =>
  new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
