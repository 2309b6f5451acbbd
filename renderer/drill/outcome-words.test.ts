import { expect, test } from 'vitest';
import type { ServiceOutcome } from '#shared/analysis/drill/drill-answer.ts';
import { chainWords, drillWords, outcomeSentence } from './outcome-words.ts';

const nameOf = (id: string) => id.toUpperCase();
const service = (said: Partial<ServiceOutcome>): ServiceOutcome => ({
  service: 'crm',
  outcome: 'restarts',
  atBest: 'restarts',
  missing: [],
  chain: [],
  moved: [],
  noPlace: [],
  ...said,
});

test('a service that restarts says where, when and by which means', () => {
  const crm = service({
    moved: [
      { machine: 'vm1', to: 'esx-02' },
      { machine: 'vm2', to: 'esx-02' },
    ],
    time: { value: 180, used: [], missing: [] },
    means: 'HA restart',
  });
  expect(outcomeSentence(crm, nameOf)).toBe('back on ESX-02 after 180 s by HA restart');
});

test('machines without room, lost data and what blanks leave open are said', () => {
  const crm = service({
    outcome: 'stops',
    atBest: 'restarts',
    noPlace: ['vm1', 'vm2', 'vm3', 'vm4', 'vm5'],
    dataLost: { value: 900, used: [], missing: [] },
  });
  expect(outcomeSentence(crm, nameOf)).toBe(
    'no room for VM1, VM2, VM3 and 2 more; loses 15 min of data; may be only restarts',
  );
});

test('the way of a loss reads from what failed to the service', () => {
  expect(chainWords(service({ chain: ['pdu-a', 'esx-01'] }), nameOf)).toBe('PDU-A → ESX-01');
});

test('a drill counts what stops, restarts and is degraded', () => {
  const all = [
    service({ outcome: 'stops' }),
    service({ outcome: 'stops' }),
    service({ outcome: 'restarts' }),
    service({ outcome: 'untouched' }),
  ];
  expect(drillWords(['esx-01'], all, nameOf)).toBe('ESX-01 fails: 2 stop, 1 restarts');
  expect(drillWords(['a', 'b'], [], nameOf)).toBe('A and B fail together: nothing is lost');
});
