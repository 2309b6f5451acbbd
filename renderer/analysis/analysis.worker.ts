import { speakLanguage } from '#shared/words/load-words.ts';
import type { LanguageTag } from '#shared/words/languages.ts';
import type { AnalysisRequest } from './analysis-messages.ts';

// A worker's name is the language it speaks. What is asked before it is loaded waits, in its order.
const service = speakLanguage(self.name as LanguageTag).then(start);

self.addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => void ask(data));

async function start() {
  const { AnalysisService } = await import('./analysis-service.ts');
  return new AnalysisService({
    post: (reply) => self.postMessage(reply),
    later: (work) => setTimeout(work, 0),
    now: () => performance.now(),
  });
}

async function ask(request: AnalysisRequest): Promise<void> {
  (await service).take(request);
}
