import type { Ids } from '#shared/base/ids.ts';
import {
  decisionStatuses,
  linkTargets,
  responses,
  type RecordLink,
} from '../decision-record/decision-records.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { anyRecord, type Edit } from './random-record.ts';
import { pick, type Random } from './random-value.ts';

/** What a person might do to the decision record, by chance. */
export const decisionRecordEdits: readonly Edit[] = [
  addRequirement,
  addRisk,
  addDecision,
  changeDecision,
  addAction,
  vote,
  dropRecord,
];

function addRequirement(draft: PlanDraft, random: Random, ids: Ids): void {
  const known = anyRecord(draft, 'requirement', random);
  if (known !== undefined && random() < 0.5)
    return draft.set('requirement', known.id, 'owner', pick(random, [undefined, 'Ada', 'Bo']));
  const [nature, priority] = [
    pick(random, ['functional', 'nonFunctional'] as const)!,
    pick(random, ['must', 'should', 'could'] as const)!,
  ];
  const links = someLinks(draft, random);
  draft.add('requirement', {
    id: ids.next(),
    title: 'Back within an hour',
    nature,
    priority,
    links,
  });
}

function addRisk(draft: PlanDraft, random: Random, ids: Ids): void {
  const known = anyRecord(draft, 'risk', random);
  if (known === undefined || random() < 0.5)
    return draft.add('risk', { id: ids.next(), title: 'One site is lost', cause: 'Flood' });
  draft.set('risk', known.id, 'likelihood', pick(random, [undefined, 1, 5]));
  draft.set('risk', known.id, 'response', pick(random, [undefined, ...responses]));
  draft.set('risk', known.id, 'closed', pick(random, [undefined, true]));
  draft.set('risk', known.id, 'links', someLinks(draft, random));
}

function addDecision(draft: PlanDraft, random: Random, ids: Ids): void {
  const options = ['A', 'B'].map((id) => ({ id, title: `Way ${id}`, pros: ['Cheap'], cons: [] }));
  draft.add('decision', {
    id: ids.next(),
    number: draft.size('decision') + 1,
    title: 'Which form of processing',
    status: pick(random, decisionStatuses)!,
    decidedOn: '2026-01-01',
    ...(random() < 0.5 ? { options, chosen: 'A', drivers: ['Cost', 'ä€😀'] } : {}),
    ...(random() < 0.5 ? { links: someLinks(draft, random) } : {}),
  });
}

function changeDecision(draft: PlanDraft, random: Random): void {
  const decision = anyRecord(draft, 'decision', random);
  if (decision === undefined) return;
  draft.set('decision', decision.id, 'status', pick(random, decisionStatuses));
  draft.set('decision', decision.id, 'justification', pick(random, [undefined, 'It is enough']));
  draft.set('decision', decision.id, 'gains', pick(random, [undefined, ['Fewer kernels']]));
  draft.set('decision', decision.id, 'supersededBy', anyRecord(draft, 'decision', random)?.id);
  draft.set('decision', decision.id, 'links', someLinks(draft, random));
}

function addAction(draft: PlanDraft, random: Random, ids: Ids): void {
  const known = anyRecord(draft, 'action', random);
  if (known === undefined || random() < 0.5)
    return draft.add('action', { id: ids.next(), title: 'Rehearse', status: 'open' });
  draft.set('action', known.id, 'status', pick(random, ['open', 'started', 'done', 'dropped']));
  draft.set('action', known.id, 'dueOn', pick(random, [undefined, '2025-12-31', '2026-06-30']));
}

function vote(draft: PlanDraft, random: Random, ids: Ids): void {
  const known = anyRecord(draft, 'vote', random);
  const dots = Math.floor(random() * 6);
  if (known !== undefined && random() < 0.5) return draft.set('vote', known.id, 'dots', dots);
  const goal = anyRecord(draft, 'component', random)?.id;
  const participant = pick(random, ['Ada', 'Bo'])!;
  if (goal !== undefined)
    draft.add('vote', { id: ids.next(), goal, participant, dots, castOn: '2026-01-01' });
}

function dropRecord(draft: PlanDraft, random: Random): void {
  const table = pick(random, ['requirement', 'risk', 'decision', 'action', 'vote'] as const)!;
  const record = anyRecord(draft, table, random);
  if (record !== undefined) draft.remove(table, record.id);
}

/** Some lead to what is there, some to nothing: others may have removed it. */
function someLinks(draft: PlanDraft, random: Random): readonly RecordLink[] {
  const component = anyRecord(draft, 'component', random)?.id ?? 'gone';
  return [
    { to: 'component', id: component },
    { to: pick(random, linkTargets)!, id: anyRecord(draft, 'decision', random)?.id ?? 'gone' },
  ];
}
