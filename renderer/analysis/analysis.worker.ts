import type { AnalysisRequest } from './analysis-messages.ts';
import { AnalysisService } from './analysis-service.ts';

const service = new AnalysisService({
  post: (reply) => self.postMessage(reply),
  later: (work) => setTimeout(work, 0),
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => service.take(data));
