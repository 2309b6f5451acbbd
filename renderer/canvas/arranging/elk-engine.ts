import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** ELK at work: one graph, one answer. */
export interface ElkEngine {
  layout(graph: ElkNode): Promise<ElkNode>;
  /** Answers when it has failed as a whole. */
  readonly failed: Promise<undefined>;
  /** Stops it, whatever it is doing. */
  end(): void;
}

/** Starts ELK in a worker of its own: what it is doing can be stopped only by ending that. */
export async function startElk(): Promise<ElkEngine> {
  const { default: Elk } = await import('elkjs/lib/elk-api.js');
  const worker = new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' });
  const elk = new Elk({ workerFactory: () => worker, algorithms: ['layered', 'mrtree'] });
  return {
    layout: (graph) => elk.layout(graph),
    failed: new Promise((resolve) => {
      worker.addEventListener('error', () => resolve(undefined));
    }),
    end: () => worker.terminate(),
  };
}
