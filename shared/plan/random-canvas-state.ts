import type { Ids } from '#shared/base/ids.ts';
import type { PlanDraft } from './plan-draft.ts';
import { anyRecord, type Edit } from './random-record.ts';
import { pick, type Random } from './random-value.ts';

/** What a person might do to how components stand on the canvas, by chance. */
export const canvasStateEdits: readonly Edit[] = [setState, addGroup, joinGroup, dropGroup];

function setState(draft: PlanDraft, random: Random): void {
  const component = anyRecord(draft, 'component', random);
  const key = pick(random, ['locked', 'hidden', 'collapsed'] as const)!;
  if (component !== undefined)
    draft.set('component', component.id, key, random() < 0.5 ? true : undefined);
}

function addGroup(draft: PlanDraft, random: Random, ids: Ids): void {
  const outer = anyRecord(draft, 'group', random)?.id;
  const id = ids.next();
  draft.add('group', { id, name: `Group ${id}`, ...(outer === undefined ? {} : { outer }) });
}

/** Circles among groups may come about, as between two people: they are cut where they are drawn. */
function joinGroup(draft: PlanDraft, random: Random): void {
  const group = anyRecord(draft, 'group', random)?.id;
  const component = anyRecord(draft, 'component', random);
  if (component !== undefined) draft.set('component', component.id, 'group', group);
  if (group === undefined) return;
  draft.set(
    'group',
    group,
    'outer',
    random() < 0.5 ? anyRecord(draft, 'group', random)?.id : undefined,
  );
  draft.set('group', group, 'collapsed', random() < 0.5 ? true : undefined);
}

function dropGroup(draft: PlanDraft, random: Random): void {
  const group = anyRecord(draft, 'group', random);
  if (group !== undefined) draft.remove('group', group.id);
}
