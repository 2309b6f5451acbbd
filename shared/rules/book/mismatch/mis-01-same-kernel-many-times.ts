import type { RuleData } from '#shared/rules/rule.ts';

/*
 * A machine's facts are its own or those of the workloads on it. What nobody stated is left open; what is stated decides,
 * and a machine counts as alike only when all of it is stated and speaks for partitioning.
 */
const workloads = "v.from('runsOn').ofKind('workload')";
const familyStated = `(has(v.osKernelFamily) || ${workloads}.exists(w, has(w.osKernelFamily)))`;
const loadStated = `(has(v.avgUtilPct) || ${workloads}.exists(w, has(w.avgUtilPct)))`;
const movingStated = `(has(v.needsLiveMigration) || ${workloads}.exists(w, has(w.needsLiveMigration)))`;
const isolationStated = `${workloads}.all(w, has(w.isolation))`;
const ofFamily = `(has(v.osKernelFamily) ? v.osKernelFamily == f : ${workloads}.exists(w, has(w.osKernelFamily) && w.osKernelFamily == f))`;
const mayBeOfFamily = `(has(v.osKernelFamily) ? v.osKernelFamily == f : ${workloads}.all(w, !has(w.osKernelFamily) || w.osKernelFamily == f))`;
const ruledOut =
  '(has(v.isTemplate) && v.isTemplate) || (has(v.needsLiveMigration) && v.needsLiveMigration) || (has(v.avgUtilPct) && v.avgUtilPct > params.maxUtilPct)' +
  ` || ${workloads}.exists(w, (has(w.isolation) && w.isolation == 'hostile') || (has(w.needsLiveMigration) && w.needsLiveMigration) || (has(w.avgUtilPct) && w.avgUtilPct > params.maxUtilPct))`;
const everyFamily = "['linux', 'windows', 'solaris', 'aix', 'bsd']";

export const sameKernelManyTimes = {
  id: 'MIS-01',
  version: 1,
  title: 'The same operating system many times over, lightly loaded',
  layers: ['processing'],
  goals: ['consolidation', 'cost'],
  severity: 'warning',
  on: ['hostCluster', 'hypervisor'],
  params: {
    least: { label: 'Machines alike, from', default: 5, unit: 'machines', min: 2 },
    maxUtilPct: { label: 'Lightly loaded up to', default: 20, unit: '%', min: 0, max: 100 },
  },
  let: {
    machines:
      "(self.from('runsOn') + self.from('memberOf').ofKind('hypervisor').fromAll('runsOn') + self.from('memberOf').ofKind('server').fromAll('runsOn').ofKind('hypervisor').fromAll('runsOn')).ofKind('vm').distinct()",
    possible: `machines.filter(v, !(${ruledOut}))`,
    // Their family need not be stated here: none of no family is of the same.
    stated: `possible.filter(v, ${loadStated} && ${movingStated} && ${isolationStated})`,
    families: `${everyFamily}.filter(f, stated.filter(v, ${ofFamily}).size() >= params.least)`,
    alike: `stated.filter(v, families.exists(f, ${ofFamily}))`,
    // Families that would reach the number if what is blank spoke for them: only their machines are asked about.
    openFamilies: `${everyFamily}.filter(f, possible.filter(v, ${mayBeOfFamily}).size() >= params.least)`,
    blank: `possible.filter(v, !(v in stated) || !${familyStated})`,
    open: `blank.filter(v, openFamilies.exists(f, ${mayBeOfFamily}))`,
  },
  when: "goals.top(2, 'consolidation', 'cost') && self.to('memberOf').size() == 0 && self.to('runsOn').toAll('memberOf').ofKind('hostCluster').size() == 0",
  assert:
    `possible.size() < params.least || (families.size() == 0 && open.all(v,` +
    ` (!${familyStated} && v.osKernelFamily == 'other') || (!${loadStated} && v.avgUtilPct > params.maxUtilPct) || (!${movingStated} && v.needsLiveMigration)` +
    ` || ${workloads}.exists(w, !has(w.isolation) && w.isolation == 'hostile')))`,
  message:
    '${alike.size()} of ${machines.size()} virtual machines on ${self.name} repeat the same operating system (${families}) at ${params.maxUtilPct} load or less: partitions of one system would run more of them per host, with one kernel to maintain.',
  highlight: ['alike'],
  docs: {
    why: 'Every virtual machine carries a whole operating system. Where machines run the same one and are hardly loaded, operating-system virtualization and partitioning - zones, LXC, Virtuozzo, containers - shares one kernel between them: less memory and I/O overhead, faster starts, one kernel to patch. Expect one to three times as many per host; published figures of eight and more hold for idle, identical guests only. The machines that count are those whose stated facts all speak for it: not hostile to each other, not in need of moving while running.',
    fix: 'Move the marked machines to partitions on a few hosts of the same kernel family; keep virtual machines for mixed systems, hostile tenants and what must move while running.',
    waive:
      'When the machines need kernels of their own (versions, modules, vendor support), when agility counts for more than density, or when the skills for partitions are missing and the gain is small.',
    sources: ['K09', 'OVZ', 'LXD', 'IBM', 'ERIC'],
  },
} as const satisfies RuleData;
