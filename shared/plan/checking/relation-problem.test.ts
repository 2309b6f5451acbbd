import { describe, expect, test } from 'vitest';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { addPatch, type Change } from '../change.ts';
import { db, refusal, related } from './check-change.samples.ts';

describe('a relation that cannot be added', () => {
  test.each<[string, Change, string]>([
    [
      'an end that is not there',
      related('runsOn', 'db', 'x'),
      'A relation "runs on" leads to x, which is not in the plan. Add that component first, or leave the relation out.',
    ],
    [
      'a start that is not there',
      related('runsOn', 'x', 'db'),
      'A relation "runs on" starts at x, which is not in the plan. Add that component first, or leave the relation out.',
    ],
    [
      'to itself',
      related('runsOn', 'db', 'db'),
      'Order DB (virtual machine) cannot have the relation "runs on" to itself. Choose another component.',
    ],
    [
      'one these kinds cannot have',
      related('runsOn', 'db', 'rack'),
      'The relation "runs on" cannot lead from Order DB (virtual machine) to Rack 1 (rack). No relation joins these two kinds.',
    ],
    [
      'another one than these kinds can have',
      related('linksTo', 'server', 'rack'),
      'The relation "is linked to" cannot lead from R740 (server) to Rack 1 (rack). Possible is: "is mounted in".',
    ],
    [
      'the wrong way round',
      related('runsOn', 'host', 'db'),
      'The relation "runs on" cannot lead from esx01 (hypervisor) to Order DB (virtual machine). Possible is, the other way round: "runs on".',
    ],
    [
      'twice',
      related('runsOn', 'db', 'host'),
      'The relation "runs on" leads from Order DB to esx01 already. State facts on that one instead.',
    ],
    [
      'of no known kind',
      related('toString' as RelationKind, 'db', 'host'),
      'The relation new: kind "toString" is not known.',
    ],
  ])('%s', (_, change, says) => {
    expect(refusal(change)).toBe(says);
  });

  test('a second parent is allowed: a virtual machine of one host may be said to run on a cluster, too', () => {
    const cluster = {
      ...db,
      id: 'cluster',
      kind: 'hostCluster',
      name: 'Cluster',
      facts: {},
    } as const;
    const change = [addPatch('component', cluster), ...related('runsOn', 'db', 'cluster')];
    expect(refusal(change)).toBe('fits');
  });
});
