import { expect, test } from 'vitest';
import { completeQuery } from './complete-query.ts';

/** What is offered where the bar stands, the first few. */
const offered = (text: string, most = 4) => {
  const at = text.indexOf('|');
  const { items } = completeQuery(text.replace('|', ''), at);
  return items.slice(0, most).map(({ label }) => label);
};

test('at the beginning: what can be sought, and ready-made queries', () => {
  expect(offered('ho|', 2)).toEqual(['hosts', 'host clusters']);
  expect(offered('ho|', 20)).toContain('hosts without N+1');
  expect(offered('netw|', 20)).toContain('network components');
});

test('after what is sought: what can be asked of it', () => {
  expect(offered('hosts |')).toEqual(['where', 'with', 'without', 'on']);
  expect(offered('hosts wi|', 2)).toEqual(['with', 'without']);
  expect(offered('hosts without |', 3)).toEqual(['n+1', 'rack', 'cluster']);
  expect(offered('hosts with err|', 1)).toEqual(['errors']);
});

test('in a condition: facts of these kinds, comparisons, values', () => {
  expect(offered('hosts where ramG|', 1)).toEqual(['ramGiB']);
  expect(offered('hosts where rto|', 9)).not.toContain('rtoSec');
  expect(offered('hosts where ramGiB |', 2)).toEqual(['>=', '<=']);
  expect(offered('vms where osKernelFamily = lin|', 1)).toEqual(['linux']);
  expect(offered('hosts where self.ramG|', 1)).toEqual(['ramGiB']);
});

test('what is taken replaces what is typed', () => {
  expect(completeQuery('hosts where ramG', 16)).toMatchObject({ from: 12, to: 16 });
});
