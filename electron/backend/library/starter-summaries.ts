import type { StarterSummary } from '#shared/api/summaries.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { writtenStarters } from '#shared/starters/all-starters.ts';
import type { Starter } from '#shared/starters/starter.ts';
import { worded } from '#shared/words/worded.ts';

let known: readonly StarterSummary[] | undefined;

/** The starter plans as the home screen shows them, in the language spoken now: counted once, for they never change. */
export function starterSummaries(): readonly StarterSummary[] {
  known ??= writtenStarters.map(summaryOf);
  return worded(known, ['title', 'description']);
}

function summaryOf(starter: Starter): StarterSummary {
  const plan = starter.plan();
  const { id, title, description, group, layers } = starter;
  const kinds = [...plan.all('component')].map(({ kind }) => kind);
  const count = (kind: Kind) => kinds.filter((one) => one === kind).length;
  return {
    id,
    title,
    description,
    group,
    components: kinds.length,
    servers: count('server'),
    workloads: count('workload'),
    layers,
  };
}
