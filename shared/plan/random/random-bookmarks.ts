import type { Ids } from '#shared/base/ids.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { anyRecord, type Edit } from './random-record.ts';
import type { Random } from './random-value.ts';

/** What a person might do to the bookmarks, by chance. */
export const bookmarkEdits: readonly Edit[] = [add, change, drop];

function add(draft: PlanDraft, random: Random, ids: Ids): void {
  const id = ids.next();
  const view = { x: Math.round(random() * 900), y: 0, w: 1200, h: 700 };
  const about = anyRecord(draft, 'component', random)?.id;
  const seen = about === undefined ? {} : { about: [about] };
  const what = random() < 0.5 ? { ...view, ...seen } : { query: 'vms without backup' };
  draft.add('bookmark', { id, name: `View ${id}`, rank: Math.round(random() * 9), ...what });
}

function change(draft: PlanDraft, random: Random): void {
  const bookmark = anyRecord(draft, 'bookmark', random);
  if (bookmark === undefined) return;
  draft.set('bookmark', bookmark.id, 'name', `View ${Math.round(random() * 9)}`);
  draft.set('bookmark', bookmark.id, 'rank', Math.round(random() * 9));
}

function drop(draft: PlanDraft, random: Random): void {
  const bookmark = anyRecord(draft, 'bookmark', random);
  if (bookmark !== undefined) draft.remove('bookmark', bookmark.id);
}
