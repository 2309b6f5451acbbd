import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { Component } from '#shared/plan/records.ts';
import type { ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { linked, worked } from '../said.ts';
import { columns, paragraph, tableUnder } from '../tables.ts';

/** Whether it all fits: in order, after a failure, and at the planning horizon. */
export function capacitySection(source: ReportSource): readonly ReportSection[] {
  const blocks = [
    ...measured(
      source,
      'Clusters, now',
      source.ofKind('hostCluster'),
      columns(
        'Cluster',
        '>vCPU per core',
        '>Memory configured',
        '>Processor use',
        '>Smallest host',
        '>Its memory',
      ),
      ['cpuOvercommit', 'memoryOvercommit', 'cpuUse', 'smallestHostCores', 'smallestHostMemory'],
    ),
    ...measured(
      source,
      'Clusters, after losing hosts',
      source.ofKind('hostCluster'),
      columns(
        'Cluster',
        '>Processors',
        '>Memory',
        'Every machine finds a place',
        '>Hosts it can lose',
        '>Time to empty a host',
      ),
      [
        'cpuAfterFailure',
        'memoryAfterFailure',
        'restartsAfterFailure',
        'failuresCarried',
        'evacuationTime',
      ],
    ),
    ...measured(
      source,
      'Storage',
      source.ofKind('array', 'nas', 'sdsCluster'),
      columns(
        'Storage',
        '>Usable',
        '>Provisioned',
        '>At the horizon',
        '>Years until full',
        '>Load it takes',
        '>Load asked',
      ),
      [
        'usableCapacity',
        'provisionedCapacity',
        'capacityAtHorizon',
        'yearsUntilFull',
        'effectiveIops',
        'iopsDemand',
      ],
    ),
    ...measured(
      source,
      'Network',
      source.ofKind('switch', 'uplink', 'fcSwitch', 'router', 'virtualSwitch'),
      columns(
        'Component',
        '>Oversubscription',
        '>After one failure',
        '>Uplinks after one failure',
        '>Ports used',
      ),
      ['oversubscription', 'oversubscriptionAfterFailure', 'uplinkUseAfterFailure', 'portsUsed'],
    ),
    ...measured(
      source,
      'Ways in',
      source.ofKind('accessGateway', 'accessBroker', 'sessionHost', 'vpn'),
      columns('Component', '>Sessions at the same time', '>With one instance gone'),
      ['sessionsNeeded', 'sessionsAfterFailure'],
    ),
  ];
  const horizon = source.context.assumption('planningYears');
  return [
    {
      name: 'capacity',
      anchor: 'section:capacity',
      title: 'Capacity',
      blocks:
        blocks.length === 0
          ? [
              paragraph(
                'No cluster, storage or network is drawn whose capacity could be worked out.',
              ),
            ]
          : [
              paragraph(
                `In order, after the failures it must carry, and in ${horizon} years. A range stands where blanks leave one; "cannot tell" where nothing bounds it.`,
              ),
              ...blocks,
            ],
    },
  ];
}

/** A table of what is worked out; components for which nothing is are left out. */
export function measured(
  source: ReportSource,
  heading: string,
  components: readonly Component[],
  titles: ReturnType<typeof columns>,
  names: readonly MeasureName[],
) {
  const rows = components.flatMap((component): Row[] => {
    const known = names.some((name) => source.measured(component.id, name) !== undefined);
    return known
      ? [
          {
            cells: [
              [linked(component)],
              ...names.map((name) => worked(source, component.id, name)),
            ],
          },
        ]
      : [];
  });
  return tableUnder(heading, { columns: titles, rows });
}
