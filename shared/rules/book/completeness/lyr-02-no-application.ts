import type { RuleData } from '#shared/rules/rule.ts';
import { virtualMachinesPlanned } from './virtual-machines-planned.ts';

export const noApplication = {
  id: 'LYR-02',
  version: 1,
  title: 'Application virtualization is not decided',
  layers: ['application'],
  goals: ['agility', 'consolidation'],
  severity: 'info',
  on: 'plan',
  when: `${virtualMachinesPlanned} && !layers.notNeeded('application')`,
  assert: "plan.covering('application') > 0",
  message:
    'The application layer is empty and not declared unneeded: whether applications should be isolated or delivered on demand is undecided.',
  fixes: [
    {
      title: 'Declare application virtualization not needed',
      edits: [
        {
          notNeeded: 'application',
          reason:
            'No applications conflict with each other, and none is delivered to devices on demand.',
        },
      ],
    },
  ],
  docs: {
    why: 'Application virtualization runs on top of operating systems, on the client side or the server side. It lets applications that conflict share one system, and applications for one version of an operating system run on another. Where it fits, it saves a whole machine per conflict; where nobody asked, machines multiply instead.',
    fix: 'Add an application package, a delivery server or an application server; or declare the layer not needed and give the reason.',
    waive: 'Declare the layer not needed instead: many server-only plans need none of it.',
    sources: ['KB3', 'KVR'],
  },
} as const satisfies RuleData;
