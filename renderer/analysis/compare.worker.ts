import { decisionSheet } from '#shared/scenario/decision-sheet.ts';
import { planOf } from '#shared/sync/replica.ts';
import type { CompareRequest } from './weigh.ts';

self.addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  const { before, after, today } = data;
  self.postMessage(decisionSheet(planOf({ tables: before }), planOf({ tables: after }), today));
});
