import type { RuleData } from '#shared/rules/rule.ts';

export const controllerAmongOthers = {
  id: 'SEC-03',
  version: 1,
  title: 'An out-of-band controller on a network of others',
  layers: ['security', 'network'],
  goals: ['security'],
  severity: 'error',
  on: ['bmc'],
  params: {
    managementWillDo: {
      label: 'A management segment is enough for out-of-band controllers',
      default: false,
      profiles: { lab: true, branch: true },
    },
  },
  let: {
    segments: "self.to('attachedTo')",
    wrong:
      "segments.filter(s, !(s.segmentRole == 'oob' || (params.managementWillDo && s.segmentRole == 'mgmt')))",
  },
  assert: 'size(wrong) == 0',
  message:
    '${self.name} is attached to ${wrong}: whoever gets there has power and console of the server, below its operating system.',
  highlight: ['wrong'],
  fixes: [
    {
      title: 'Move it to an out-of-band segment',
      edits: [
        {
          add: 'segment',
          as: 'oob',
          name: 'Out-of-band',
          facts: { segmentRole: 'oob', zone: 'out-of-band' },
        },
        { unrelate: 'attachedTo', from: 'self', to: 'wrong' },
        { relate: 'attachedTo', from: 'self', to: 'oob' },
      ],
    },
  ],
  docs: {
    why: 'An out-of-band controller is a small computer with its own firmware, seldom patched, that can switch the server off, mount another disk and read the console. It answers before any operating system or hypervisor could guard it. On a network of its own a hole in its firmware can be reached by administrators only; elsewhere by everybody.',
    fix: 'Attach controllers to a segment for out-of-band access and let administrators in through a bastion.',
    waive:
      'When the management segment holds nothing but controllers and a bastion: better state its role as out-of-band.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
