import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { Setting } from '#shared/plan/records.ts';

/** Sets what a plan takes in place of the book; the day changes only when something else does. */
export function putSetting(draft: PlanDraft, setting: Setting): void {
  const known = draft.get('setting', setting.id);
  if (known === undefined) return draft.add('setting', setting);
  if (known.value === setting.value && known.source === setting.source) return;
  for (const key of ['value', 'source', 'setOn'] as const)
    draft.set('setting', setting.id, key, setting[key]);
}
