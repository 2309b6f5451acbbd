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

/** Places boxes as layers or as a tree by ELK, which is ended at the deadline: then undefined. */
export async function elkLayout(
  boxes: ReadonlyMap<Id, Box>,
  lines: readonly (readonly [Id, Id])[],
  form: ElkForm,
  start: () => Promise<ElkEngine> = startElk,
): Promise<ReadonlyMap<Id, Point> | undefined> {
  const elk = await start();
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    deadline = setTimeout(() => resolve(undefined), elkDeadlineMs);
  });
  const graph = {
    id: 'selection',
    layoutOptions: { ...algorithms[form] },
    children: [...boxes].map(([id, { w, h }]) => ({ id, width: w, height: h })),
    edges: lines.map(([from, to], index) => ({ id: `e${index}`, sources: [from], targets: [to] })),
  };
  try {
    const done = await Promise.race([elk.layout(graph), late, elk.failed]);
    if (done === undefined) return undefined;
    return new Map((done.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  } catch {
    // ELK gives up on some graphs with errors of its own; the packer takes over.
    return undefined;
  } finally {
    clearTimeout(deadline);
    elk.end();
  }
}
