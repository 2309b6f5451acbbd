import type { SketchedRecord } from '#shared/plan/plan-sketch.ts';

/** What was asked of the mended plan, and why it is built as it is. No day that passes: a starter stays true. */
export const record: SketchedRecord = {
  requirements: {
    'back-within-a-minute': {
      title: 'Orders are taken again within a minute of any single failure',
      statement: 'Recovery time 60 s and data loss 60 s for the order database; 99.95 % available.',
      nature: 'nonFunctional',
      owner: 'Sales',
      links: [
        { to: 'goal', id: 'goal-availability' },
        { to: 'component', id: 'orders' },
      ],
    },
    'fewer-servers': {
      title: 'As few operating systems to look after as the workloads allow',
      nature: 'nonFunctional',
      priority: 'should',
      owner: 'IT operations',
      links: [{ to: 'goal', id: 'goal-consolidation' }],
    },
  },
  risks: {
    'cluster-split': {
      title: 'Both database nodes take the service at once',
      cause: 'The nodes lose sight of each other while both run.',
      event: 'Each starts the database on the shared array.',
      effect: 'Orders are corrupted; recovery is a restore, not a failover.',
      likelihood: 2,
      impact: 5,
      response: 'reduce',
      measures: 'A third vote in the other building, two ways of fencing, a rehearsal each year.',
      owner: 'Database team',
    },
  },
  decisions: {
    'failover-cluster': {
      title: 'A failover cluster for the order database',
      deciders: 'Head of IT, Database team',
      consulted: 'Sales',
      context:
        'The article’s plan moves virtual machines live and calls that availability. A host that fails moves nothing: the database restarts by hand.',
      drivers: ['Back within 60 s', 'No lock-in to one hypervisor', 'Staff know Linux'],
      options: [
        {
          id: 'cluster',
          title: 'Failover cluster of two nodes and a third vote',
          pros: ['Sees that the database itself has failed', 'Back in 30 s'],
          cons: ['Has to be rehearsed', 'Needs shared storage and fencing'],
        },
        {
          id: 'restart',
          title: 'Restart of the virtual machine by the host cluster',
          pros: ['Nothing to build for it'],
          cons: ['Minutes, not seconds', 'Does not see a database that hangs'],
        },
        {
          id: 'lockstep',
          title: 'Fault-tolerant server',
          pros: ['No interruption when hardware fails'],
          cons: ['Repeats a software fault on both sides', 'Dearest of the three'],
        },
      ],
      chosen: 'cluster',
      justification:
        'Only the cluster meets 60 s and notices a failed database; nobody asked for no interruption at all.',
      gains: ['Back in 30 s, worked out and rehearsed'],
      drawbacks: ['One more product to know'],
      confirmation: 'A failover is rehearsed each year, and the day noted on the cluster.',
      links: [
        { to: 'requirement', id: 'back-within-a-minute' },
        { to: 'risk', id: 'cluster-split' },
        { to: 'component', id: 'pacemaker' },
        { to: 'component', id: 'orders' },
      ],
    },
    partitions: {
      title: 'Partitions in place of virtual machines where one kernel serves all',
      deciders: 'Head of IT',
      context: 'Ten web servers ran the same kernel ten times, each patched on its own.',
      drivers: ['Density', 'Fewer systems to patch'],
      options: [
        {
          id: 'partitions',
          title: 'Operating-system partitions',
          pros: ['One kernel to patch', 'More instances on each server'],
          cons: ['No live migration', 'One kernel for all of them'],
        },
        {
          id: 'machines',
          title: 'A virtual machine each',
          pros: ['Any kernel', 'Live migration'],
          cons: ['The same kernel ten times'],
        },
      ],
      chosen: 'partitions',
      justification:
        'The web servers belong to one team, run one kernel and stand in pairs: nothing is lost with live migration.',
      links: [
        { to: 'requirement', id: 'fewer-servers' },
        { to: 'goal', id: 'goal-consolidation' },
      ],
    },
  },
  actions: {
    'order-runbook': {
      title: 'Keep the runbook of the failover beside the cluster',
      owner: 'Database team',
      status: 'done',
      links: [{ to: 'decision', id: 'failover-cluster' }],
    },
  },
};
