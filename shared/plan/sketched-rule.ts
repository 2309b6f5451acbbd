import type { OwnRule } from './records.ts';

/** A small own rule that is proven: servers must state their memory. For fixtures, tests and fuzzing. */
export const sketchedRule = (id: string, enabled = false): OwnRule => ({
  id,
  data: {
    id,
    version: 1,
    title: 'Small servers',
    layers: ['processing'],
    severity: 'warning',
    on: ['server'],
    params: { least: { label: 'Least memory', default: 64, unit: 'GiB', min: 0 } },
    let: { memory: 'self.ramGiB' },
    assert: 'memory >= params.least',
    message: '${self.name} has ${memory}, less than the house takes.',
    docs: {
      why: 'Small servers cost more to run.',
      fix: '',
      waive: '',
      sources: ['own knowledge'],
    },
  },
  fixtures: {
    rule: id,
    plan: { parts: { s: ['server', { ramGiB: 32 }] } },
    finds: ['s'],
    says: 'less than the house takes',
    clear: [{ name: 'It has enough', facts: { s: { ramGiB: 64 } } }],
    unknown: [
      {
        name: 'Its memory is not stated',
        facts: { s: { ramGiB: null } },
        missing: [['s', 'ramGiB']],
      },
    ],
  },
  enabled,
});
