import type { Id } from '#shared/base/ids.ts';
import { refuse, type Problem } from '#shared/base/result.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { wordList } from '#shared/base/word-list.ts';
import type { Patch, RemovePatch } from '../change.ts';
import type { PlanView } from '../plan.ts';
import { recordProblem } from './record-problem.ts';
import { recordWords, upperFirst, wordsFor } from '../words/record-words.ts';
import type { TableName } from '../records.ts';
import { setProblem } from './set-problem.ts';
import { technologyInUse } from './technology-problem.ts';
import { tableWords } from '../words/table-words.ts';
import { t } from '#shared/words/t.ts';

/** Why a step of the right form does not fit a plan, or undefined when it does. */
export function patchProblem(plan: PlanView, patch: Patch): Problem | undefined {
  switch (patch.op) {
    case 'add':
      return addProblem(plan, patch.table, patch.record.id) ?? recordProblem(plan, patch);
    case 'remove':
      return removeProblem(plan, patch);
    case 'set':
      return setProblem(plan, patch);
  }
}

function addProblem(plan: PlanView, table: TableName, id: Id): Problem | undefined {
  if (plan.get(table, id) === undefined) return undefined;
  const words = wordsFor(plan, table, id);
  return refuse(
    'id-twice',
    t`The ${tableWords[table]} id ${id} is taken already, by ${words}. Give the new one another id.`,
  ).error;
}

function removeProblem(plan: PlanView, patch: RemovePatch): Problem | undefined {
  const { table, record } = patch;
  const known = plan.get(table, record.id);
  if (table === 'meta')
    return refuse(
      'plan-needs-meta',
      t`A plan cannot be without its name and profile. Set them instead.`,
    ).error;
  if (known === undefined)
    return refuse(
      'record-gone',
      t`The ${tableWords[table]} ${record.id} is not in the plan. Leave this step out.`,
    ).error;
  if (table === 'technology') return technologyInUse(plan, record) ?? staleRecord(plan, patch);
  return (
    (table === 'component' ? stillNeeded(plan, record.id) : undefined) ?? staleRecord(plan, patch)
  );
}

function staleRecord(plan: PlanView, { table, record }: RemovePatch): Problem | undefined {
  const known = plan.get(table, record.id)!;
  if (sameJson(known, record)) return undefined;
  const words = upperFirst(recordWords(plan, table, known));
  return refuse(
    'value-changed',
    t`${words} is no longer what this change would remove. Look at the plan as it is now and try again.`,
  ).error;
}

function stillNeeded(plan: PlanView, id: Id): Problem | undefined {
  const relations = [...plan.outgoing(id), ...plan.incoming(id)];
  const waivers = [...plan.all('waiver')].filter((waiver) => waiver.subject === id);
  if (relations.length === 0 && waivers.length === 0) return undefined;
  const words = [
    ...relations.map((relation) => recordWords(plan, 'relation', relation)),
    ...waivers.map((waiver) => recordWords(plan, 'waiver', waiver)),
  ];
  return refuse(
    'component-in-use',
    t`${wordsFor(plan, 'component', id)} cannot be removed before ${wordList(words, 'and', 3)}. Remove those first.`,
  ).error;
}
