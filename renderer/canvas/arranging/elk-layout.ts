import type { Id } from '#shared/base/ids.ts';
import type { Box, Point } from '#shared/layout/card-geometry.ts';

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

/** Places boxes as layers or as a tree by ELK, in a worker that is ended at the deadline: then undefined. */
export async function elkLayout(
  boxes: ReadonlyMap<Id, Box>,
  lines: readonly (readonly [Id, Id])[],
  form: ElkForm,
): Promise<ReadonlyMap<Id, Point> | undefined> {
  const { default: Elk } = await import('elkjs/lib/elk-api.js');
  const worker = new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' });
  const elk = new Elk({ workerFactory: () => worker, algorithms: ['layered', 'mrtree'] });
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), elkDeadlineMs);
  });
  const failed = new Promise<undefined>((resolve) => {
    worker.addEventListener('error', () => resolve(undefined));
  });
  const graph = {
    id: 'selection',
    layoutOptions: { ...algorithms[form] },
    children: [...boxes].map(([id, { w, h }]) => ({ id, width: w, height: h })),
    edges: lines.map(([from, to], index) => ({ id: `e${index}`, sources: [from], targets: [to] })),
  };
  try {
    const done = await Promise.race([elk.layout(graph), late, failed]);
    if (done === undefined) return undefined;
    return new Map((done.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  } catch {
    // ELK gives up on some graphs with errors of its own; the packer takes over.
    return undefined;
  } finally {
    worker.terminate();
  }
}
