import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { relationKinds } from '#shared/catalogue/relations.ts';
import { setPatch, type Change } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { pick, randomValue, type Random } from '#shared/plan/random/random-value.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { sessionsAfterFailure } from './access/sessions-after-failure.ts';
import { sessionsNeeded } from './access/sessions-needed.ts';
import { Analyst } from './analyst.ts';
import { afterFailure } from './clusters/after-failure.ts';
import { cpuUse } from './clusters/cpu-use.ts';
import { evacuationTime } from './clusters/evacuation-time.ts';
import { overcommit } from './clusters/overcommit.ts';
import { restarts } from './clusters/restarts.ts';
import { smallestHost } from './clusters/smallest-host.ts';
import { mismatchedLinks } from './network/mismatched-links.ts';
import { oversubscription } from './network/oversubscription.ts';
import { portsUsed } from './network/ports-used.ts';
import { uplinkUse } from './network/uplink-use.ts';
import { capacityAtHorizon } from './storage/capacity-at-horizon.ts';
import { effectiveIops } from './storage/effective-iops.ts';
import { fillAfterHostLoss } from './storage/fill-after-host-loss.ts';
import { iopsDemand } from './storage/iops-demand.ts';
import { provisionedCapacityAnalysis } from './storage/provisioned-capacity.ts';
import { usableCapacityAnalysis } from './storage/usable-capacity.ts';
import { yearsUntilFull } from './storage/years-until-full.ts';

const capacity = [
  afterFailure,
  cpuUse,
  evacuationTime,
  overcommit,
  restarts,
  smallestHost,
  mismatchedLinks,
  oversubscription,
  portsUsed,
  uplinkUse,
  capacityAtHorizon,
  effectiveIops,
  fillAfterHostLoss,
  iopsDemand,
  provisionedCapacityAnalysis,
  usableCapacityAnalysis,
  yearsUntilFull,
  sessionsAfterFailure,
  sessionsNeeded,
];
const read = new Set(capacity.flatMap(({ reads }) => reads.fields));

/** States or clears a fact that some analysis of capacity reads, on a component or a relation. */
function stateSomething(plan: Plan, random: Random): Change {
  const table = random() < 0.8 ? 'component' : 'relation';
  const record = pick(random, [...plan.all(table)])!;
  const may: readonly FieldName[] =
    table === 'component'
      ? kindData(plan.component(record.id)!.kind).fields
      : relationKinds[plan.relation(record.id)!.kind].fields;
  const field = pick(
    random,
    may.filter((name) => read.has(name)),
  );
  if (field === undefined) return [];
  const fact = { value: randomValue(fieldOf(field), random), origin: 'typed' } as const;
  const to = random() < 0.3 ? undefined : fact;
  return [setPatch(table, record.id, `facts.${field}`, record.facts[field], to)];
}

const said = (analyst: Analyst) =>
  new Map(
    [...analyst.all()].map(({ subject, measure, result }) => [`${measure} ${subject}`, result]),
  );

test('after any edits the results are those of a plan that is read anew', () => {
  for (const seed of [1, 2, 3]) {
    const random = seededRandom(seed);
    const ids = countingIds('edit');
    const plan = generateDataCenter({ components: 120, seed });
    const analyst = new Analyst(plan, capacity, '2026-01-01');
    for (let step = 0; step < 120; step++) {
      const change = random() < 0.3 ? randomEdit(plan, random, ids) : stateSomething(plan, random);
      plan.apply(change);
      analyst.apply(change);
      if (step % 8 !== 7) continue;
      expect(said(analyst)).toEqual(said(new Analyst(plan, capacity, '2026-01-01')));
    }
  }
});
