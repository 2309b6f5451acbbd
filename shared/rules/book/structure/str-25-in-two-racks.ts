import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const inTwoRacks = {
  id: 'STR-25',
  version: 1,
  title: 'The drawing contradicts itself',
  layers: [],
  severity: 'error',
  on: [...deviceKinds, 'pdu', 'ups', 'bmc'],
  let: {
    racks:
      "(self.to('mountedIn') + self.to('mountedIn').toAll('mountedIn')).ofKind('rack').distinct()",
  },
  assert: 'size(racks) <= 1',
  message:
    '${self.name} is mounted in ${size(racks)} racks at once (${racks}): space, power and failures are counted twice.',
  highlight: ['racks'],
  fixes: [
    {
      title: 'Take it out, to be mounted again',
      edits: [{ unrelate: 'mountedIn', from: 'self', to: "self.to('mountedIn')" }],
    },
  ],
  docs: {
    why: 'A device stands in one place. Drawn in two, every sum over racks is wrong and a lost rack takes down more or less than it would. A blade counts as mounted where its chassis is. Relations without an end and machines that run on themselves cannot be drawn at all: the legality table and the plan refuse them.',
    fix: 'Remove the mounting that is wrong.',
    waive: 'When the device really spans two adjacent racks, as some large arrays do.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
