import { spokenLanguage } from '#shared/words/spoken.ts';
import type { AnalysisPort } from './analysis-desk.ts';
import type { AnalysisReply } from './analysis-messages.ts';

/** A worker of its own for one open plan. */
export function startAnalysisWorker(): AnalysisPort {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), {
    type: 'module',
    name: spokenLanguage().tag,
  });
  return {
    post: (request) => worker.postMessage(request),
    listen: (listener) => {
      worker.addEventListener('message', ({ data }: MessageEvent<AnalysisReply>) => listener(data));
      worker.addEventListener('error', ({ message }) => listener({ is: 'broken', message }));
    },
    close: () => worker.terminate(),
  };
}
