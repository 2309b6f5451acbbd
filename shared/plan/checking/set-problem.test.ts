import { describe, expect, test } from 'vitest';
import { setPatch, type Change } from '../change.ts';
import { plan, refusal } from './check-change.samples.ts';

describe('a value that cannot be set', () => {
  const relation = plan.outgoing('db')[0]!;
  test.each<[string, Change, string]>([
    [
      'a value of what is not there',
      [setPatch('component', 'x', 'name', 'a', 'b')],
      'The component x is not in the plan. Leave this step out.',
    ],
    [
      'a value that has changed since',
      [setPatch('component', 'db', 'name', 'Old', 'New')],
      'The name of Order DB is no longer what this change was made for. Look at the plan as it is now and try again.',
    ],
    [
      'a column that is not there',
      [setPatch('component', 'db', 'colour', undefined, 'red')],
      'Order DB: there is no "colour" to state.',
    ],
    [
      'another kind',
      [setPatch('component', 'db', 'kind', 'vm', 'pod')],
      'Order DB has no "kind" that could be set. Leave this step out.',
    ],
    [
      'another end',
      [setPatch('relation', relation.id, 'to', 'host', 'server')],
      'The relation "runs on" from Order DB to esx01 has no "to" that could be set. Leave this step out.',
    ],
    [
      'no name',
      [setPatch('component', 'db', 'name', 'Order DB', undefined)],
      'Order DB: name is missing.',
    ],
    [
      'a name that is a number',
      [setPatch('component', 'db', 'name', 'Order DB', 5)],
      'Order DB: name must be a text.',
    ],
    [
      'the key __proto__',
      [setPatch('component', 'db', '__proto__', undefined, 1)],
      'Order DB has no "__proto__" that could be set. Leave this step out.',
    ],
    [
      'the key constructor',
      [setPatch('component', 'db', 'constructor', undefined, 1)],
      'Order DB has no "constructor" that could be set. Leave this step out.',
    ],
    [
      'the fact constructor',
      [setPatch('component', 'db', 'facts.constructor', undefined, { value: 1, origin: 'typed' })],
      'Order DB states "constructor", which is no fact of the catalogue. Leave it out.',
    ],
    [
      'a fact that is a bare value',
      [setPatch('component', 'db', 'facts.vcpu', { value: 4, origin: 'typed' }, 8)],
      'Order DB: facts.vcpu must be an object.',
    ],
    [
      'a fact out of range',
      [
        setPatch(
          'component',
          'db',
          'facts.vcpu',
          { value: 4, origin: 'typed' },
          { value: -1, origin: 'typed' },
        ),
      ],
      'Processors of Order DB must be a whole number of at least 0 vCPU.',
    ],
    [
      'a fact of the plan itself',
      [setPatch('meta', 'plan', 'facts.owner', undefined, { value: 'Ann', origin: 'typed' })],
      'The plan states no facts. Leave "owner" out.',
    ],
    [
      'a fact that relations of a kind do not have',
      [
        setPatch('relation', relation.id, 'facts.speedGbps', undefined, {
          value: 10,
          origin: 'typed',
        }),
      ],
      'the relation "runs on" cannot state Speed (speedGbps): no relation "runs on" has it. Leave it out.',
    ],
    [
      'a technology that does not fit',
      [setPatch('component', 'db', 'technology', undefined, 'own-1')],
      'Own hypervisor does not fit Order DB (virtual machine): it may be a hypervisor. Choose another technology.',
    ],
  ])('%s', (_, change, says) => {
    expect(refusal(change)).toBe(says);
  });
});
