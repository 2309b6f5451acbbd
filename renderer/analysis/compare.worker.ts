import { speakLanguage } from '#shared/words/load-words.ts';
import type { LanguageTag } from '#shared/words/languages.ts';
import type { CompareReply, CompareRequest } from './weigh.ts';

// A worker's name is the language it speaks.
const speaking = speakLanguage(self.name as LanguageTag);

self.addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => void weigh(data));

async function weigh({ before, after, today }: CompareRequest): Promise<void> {
  await speaking;
  const { decisionSheet } = await import('#shared/scenario/decision-sheet.ts');
  const { planOfRows } = await import('#shared/plan/plan-rows.ts');
  const reply = (message: CompareReply): void => self.postMessage(message);
  const plans = [planOfRows(before), planOfRows(after)] as const;
  reply({ sheet: decisionSheet(...plans, today, (share) => reply({ share })) });
}
