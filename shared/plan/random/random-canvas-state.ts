import type { Ids } from '#shared/base/ids.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { anyRecord, type Edit } from './random-record.ts';
import { pick, type Random } from './random-value.ts';

/** What a person might do to how components stand on the canvas, by chance. */
export const canvasStateEdits: readonly Edit[] = [
  setState,
  addGroup,
  joinGroup,
  dropGroup,
  addNote,
  setNote,
  dropNote,
];

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

function addNote(draft: PlanDraft, random: Random, ids: Ids): void {
  const id = ids.next();
  const about = anyRecord(draft, 'component', random)?.id;
  const decision = random() < 0.3 ? anyRecord(draft, 'decision', random)?.id : undefined;
  const [x, y] = [Math.floor(random() * 900), Math.floor(random() * 90)];
  draft.add('note', {
    id,
    lane: pick(random, ['network', 'security', 'facility'] as const)!,
    x,
    y,
    w: 160,
    h: 48,
    text: `Note ${id}`,
    ...(random() < 0.5 ? { picture: 'data:image/png;base64,iVBORw0KGgoAAAA=' } : {}),
    ...(about === undefined ? {} : { about: [about] }),
    ...(decision === undefined ? {} : { entry: { table: 'decision', id: decision } }),
  });
}

function setNote(draft: PlanDraft, random: Random): void {
  const note = anyRecord(draft, 'note', random);
  if (note === undefined) return;
  draft.set('note', note.id, pick(random, ['x', 'y'] as const)!, Math.floor(random() * 900));
  draft.set('note', note.id, 'text', `Note ${Math.floor(random() * 9)}`);
}

function dropNote(draft: PlanDraft, random: Random): void {
  const note = anyRecord(draft, 'note', random);
  if (note !== undefined) draft.remove('note', note.id);
}
