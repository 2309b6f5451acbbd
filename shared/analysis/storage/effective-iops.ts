import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Input, Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedQuotient } from '../sums/bounded-quotient.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { combined } from '../sums/combined.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { diskIops } from './disk-iops.ts';
import { raidLevel } from './raid-level.ts';
import { readShare } from './read-share.ts';
import { schemeOf } from './scheme.ts';
import { loadKinds, protectionFields, storeKinds } from './store-reads.ts';
import { storesOf, type Store } from './stores.ts';
import { t } from '#shared/words/t.ts';

/**
 * What load a store can take, IOPS: n · iops of a disk / (R + F·W), with the shares R of reads and W of writes and the write penalty F
 * (domain.md §4.7). Reads and penalised writes share one budget: to add R·raw and W·raw/F, as is often done, gives too much. What
 * its maker states for it goes before.
 */
export const effectiveIops: Analysis = {
  id: 'effective-iops',
  title: t`Load that storage can take`,
  publishes: ['effectiveIops'],
  reads: {
    kinds: [...storeKinds, ...loadKinds],
    fields: [
      'iops',
      'readPct',
      'diskIops',
      'media',
      'diskRpm',
      'poweredOn',
      'isTemplate',
      ...protectionFields,
    ],
    relations: ['memberOf', 'providedBy', 'stores', 'runsOn'],
    assumptions: ['readPct', 'hdd7kIops', 'hdd10kIops', 'hdd15kIops', 'sataSsdIops', 'nvmeIops'],
  },
  *compute(context) {
    for (const store of storesOf(context)) {
      const result =
        store.component.facts.iops === undefined
          ? byDisks(store, context)
          : statedNumber(store.component, 'iops');
      yield { subject: store.component.id, measure: 'effectiveIops', result };
    }
  },
};

function byDisks(store: Store, context: AnalysisContext): Measured<number> {
  const raw = boundedProduct(diskCount(store), diskIops(store.component, context));
  const cost = accessCost(readShare(store, context), writePenalty(store.component, context));
  return boundedQuotient(raw, cost)!;
}

/** As the store states, else all disks of its servers. */
function diskCount({ component, members }: Store): Measured<number> {
  return component.facts.diskCount === undefined && members.length > 0
    ? boundedSum(members.map((member) => statedNumber(member, 'diskCount')))
    : statedNumber(component, 'diskCount');
}

/** Accesses of disks for one access on average: R + F·W. More reads make it cheaper. */
function accessCost(reads: Measured<number>, penalty: Measured<number>): Measured<number> {
  const cost = (readPct: number, factor: number) => readPct / 100 + factor * (1 - readPct / 100);
  const factors = [penalty.value ?? penalty.low ?? 1, penalty.value ?? penalty.high];
  const [lowest, highest] = reads.spread ?? [reads.value!, reads.value!];
  return combined([reads, penalty], {
    value: penalty.value === undefined ? undefined : cost(reads.value!, penalty.value),
    low: cost(reads.value!, factors[0]!),
    high: factors[1] === undefined ? undefined : cost(reads.value!, factors[1]),
    spread:
      penalty.value === undefined || reads.spread === undefined
        ? undefined
        : [cost(highest, penalty.value), cost(lowest, penalty.value)],
  });
}

/** Accesses of disks for one write: 1 for stripes, 2 for mirrors, 4 for RAID 5, 6 for RAID 6; unknown it lies between 1 and 6. */
function writePenalty(component: Component, context: AnalysisContext): Measured<number> {
  if (component.kind === 'sdsCluster') {
    const { scheme, ...inputs } = schemeOf(component, context);
    return scheme === undefined ? { low: 1, ...inputs } : { value: scheme.writePenalty, ...inputs };
  }
  const said = component.facts.raid?.value;
  const penalty = typeof said === 'string' ? raidLevel(said)?.writePenalty : undefined;
  const raid: readonly Input[] = [{ component: component.id, field: 'raid' }];
  return penalty === undefined
    ? { low: 1, high: 6, used: [], missing: raid }
    : { value: penalty, used: raid, missing: [] };
}
