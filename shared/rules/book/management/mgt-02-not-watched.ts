import type { RuleData } from '#shared/rules/rule.ts';

/*
 * Judged once for the plan, with a count and a list: a line for each device would bury everything else on the first day.
 * Devices only: a cluster is watched through its members, and whether a dead application is noticed is MIS-05.
 */
export const notWatched = {
  id: 'MGT-02',
  version: 1,
  title: 'Devices that nobody watches',
  layers: ['management'],
  goals: ['availability', 'unifiedManagement'],
  severity: 'warning',
  on: 'plan',
  params: {
    leastPct: {
      label: 'Devices watched, at least',
      default: 100,
      unit: '%',
      min: 0,
      max: 100,
      profiles: { lab: 0, branch: 90 },
    },
  },
  let: {
    devices:
      "plan.all('server', 'ftServer', 'chassis', 'array', 'nas', 'switch', 'fcSwitch', 'router', 'firewall', 'loadBalancer').filter(d, d.status != 'retire')",
    unseen:
      "devices.filter(d, size(d.from('monitors').ofKind('monitor')) == 0 && size(d.to('memberOf').fromAll('monitors').ofKind('monitor')) == 0 && size((d.to('locatedIn') + d.to('mountedIn') + d.from('runsOn').ofKind('hypervisor') + d.from('manages').ofKind('vmManager')).fromAll('monitors').ofKind('monitor')) == 0)",
  },
  when: "plan.count('monitor') > 0",
  assert: '(size(devices) - size(unseen)) * 100 >= size(devices) * params.leastPct',
  message:
    "No monitoring watches ${size(unseen)} of ${size(devices)} ${size(devices) == 1 ? 'device' : 'devices'}: ${unseen}. What fails there is noticed when people call.",
  highlight: ['unseen'],
  fixes: [
    {
      title: 'Let the monitoring that is drawn watch them',
      edits: [{ relate: 'monitors', from: "plan.all('monitor')", to: 'unseen' }],
    },
  ],
  docs: {
    why: 'Monitoring that sees most of the devices is trusted as if it saw all of them. A device counts as watched when monitoring watches it, its hypervisor, its cluster, its chassis, rack, room or site, or the VM manager that manages it. Servers, storage and network devices are counted; those to be retired are not. The finding stands once for the plan, however many devices it names.',
    fix: 'Draw which monitoring watches what: device by device, or once for a cluster, a rack or a site.',
    waive: 'When the devices named are spares, or somebody else watches them by contract.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
