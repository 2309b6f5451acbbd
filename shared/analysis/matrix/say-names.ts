import type { Id } from '#shared/base/ids.ts';
import { wordList } from '#shared/base/word-list.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** Components by name as they read in a sentence: "A, B and 3 more". */
export const sayNames = (plan: PlanView, ids: readonly Id[], most = 3): string =>
  wordList(
    ids.map((id) => plan.component(id)?.name ?? id),
    'and',
    most,
  );
