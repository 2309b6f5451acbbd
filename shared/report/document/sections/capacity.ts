import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Block, ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { linked, worked } from '../said.ts';
import { section } from '../section.ts';
import { columns, paragraph, tableUnder, numbers } from '../tables.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Whether it all fits: in order, after a failure, and at the planning horizon. */
export function capacitySection(source: ReportSource): readonly ReportSection[] {
  const blocks = [...clusters(source), ...storage(source), ...network(source), ...waysIn(source)];
  const empty = paragraph(
    t`No cluster, storage or network is drawn whose capacity could be worked out.`,
  );
  const intro = paragraph(
    counted(source.context.assumption('planningYears'), {
      one: 'In order, after the failures it must carry, and in {0} years. A range stands where blanks leave one; "cannot tell" where nothing bounds it.',
      other:
        'In order, after the failures it must carry, and in {0} years. A range stands where blanks leave one; "cannot tell" where nothing bounds it.',
    }),
  );
  return section('capacity', t`Capacity`, blocks.length === 0 ? [empty] : [intro, ...blocks]);
}

const clusters = (source: ReportSource): readonly Block[] => [
  ...measured(
    source,
    t`Clusters, now`,
    source.ofKind('hostCluster'),
    columns(
      t`Cluster`,
      numbers(t`vCPU per core`),
      numbers(t`Memory configured`),
      numbers(t`Processor use`),
      numbers(t`Smallest host`),
      numbers(t`Its memory`),
    ),
    ['cpuOvercommit', 'memoryOvercommit', 'cpuUse', 'smallestHostCores', 'smallestHostMemory'],
  ),
  ...measured(
    source,
    t`Clusters, after losing hosts`,
    source.ofKind('hostCluster'),
    columns(
      t`Cluster`,
      numbers(t`Processors`),
      numbers(t`Memory`),
      t`Every machine finds a place`,
      numbers(t`Hosts it can lose`),
      numbers(t`Time to empty a host`),
    ),
    [
      'cpuAfterFailure',
      'memoryAfterFailure',
      'restartsAfterFailure',
      'failuresCarried',
      'evacuationTime',
    ],
  ),
];

const storage = (source: ReportSource): readonly Block[] =>
  measured(
    source,
    t`Storage`,
    source.ofKind('array', 'nas', 'sdsCluster'),
    columns(
      t`Storage`,
      numbers(t`Usable`),
      numbers(t`Provisioned`),
      numbers(t`At the horizon`),
      numbers(t`Years until full`),
      numbers(t`Load it takes`),
      numbers(t`Load asked`),
    ),
    [
      'usableCapacity',
      'provisionedCapacity',
      'capacityAtHorizon',
      'yearsUntilFull',
      'effectiveIops',
      'iopsDemand',
    ],
  );

const network = (source: ReportSource): readonly Block[] =>
  measured(
    source,
    t`Network`,
    source.ofKind('switch', 'uplink', 'fcSwitch', 'router', 'virtualSwitch'),
    columns(
      t`Component`,
      numbers(t`Oversubscription`),
      numbers(t`After one failure`),
      numbers(t`Uplinks after one failure`),
      numbers(t`Ports used`),
    ),
    ['oversubscription', 'oversubscriptionAfterFailure', 'uplinkUseAfterFailure', 'portsUsed'],
  );

const waysIn = (source: ReportSource): readonly Block[] =>
  measured(
    source,
    t`Ways in`,
    source.ofKind('accessGateway', 'accessBroker', 'sessionHost', 'vpn'),
    columns(
      t`Component`,
      numbers(t`Sessions at the same time`),
      numbers(t`With one instance gone`),
    ),
    ['sessionsNeeded', 'sessionsAfterFailure'],
  );

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
