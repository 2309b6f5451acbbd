import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Block, ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { fact, factIfAny, linked } from '../said.ts';
import { requirementsTable, risksTable } from '../../tables/record-tables.ts';
import { pageOf } from '../page-of.ts';
import { columns, paragraph, tableUnder } from '../tables.ts';

/** What is asked of workloads, and what the planners may not change, took for true and fear. */
export function requirementsSection(source: ReportSource): readonly ReportSection[] {
  const workloads = source.ofKind('workload').map((workload): Row => ({
    cells: [
      [linked(workload)],
      factIfAny(workload, 'criticality'),
      fact(workload, 'availTargetPct'),
      fact(workload, 'rtoSec'),
      fact(workload, 'rpoSec'),
      factIfAny(workload, 'isolation'),
      factIfAny(workload, 'owner'),
    ],
  }));
  const blocks: readonly Block[] = [
    ...tableUnder('Requirements of workloads', {
      columns: columns(
        'Workload',
        '>Criticality',
        '>Availability',
        '>Recovery time, RTO',
        '>Data loss, RPO',
        'Isolation',
        'Owner',
      ),
      rows: workloads,
    }),
    ...pageOf(requirementsTable(source)),
    ...records(
      source,
      'constraint',
      'Constraints',
      ['constraintKind', 'statement', 'budget', 'owner', 'statedOn'],
      columns('Constraint', 'Kind', 'Statement', '>Budget', 'Owner', 'Stated on'),
    ),
    ...records(
      source,
      'assumption',
      'Assumptions',
      ['statement', 'owner', 'statedOn', 'validatedOn', 'validatedBy'],
      columns('Assumption', 'Statement', 'Owner', 'Stated on', 'Validated on', 'Validated by'),
    ),
    ...records(
      source,
      'risk',
      'Noted risks',
      ['statement', 'likelihood', 'impact', 'response', 'owner', 'dueOn'],
      columns('Risk', 'Statement', '>Likelihood', '>Impact', 'Response', 'Owner', 'Due'),
    ),
  ];
  const recorded = pageOf(risksTable(source));
  const empty = paragraph(
    'No workload, requirement, constraint, assumption or risk is stated. State at least the workloads with their targets.',
  );
  return [
    {
      name: 'requirements',
      anchor: 'section:requirements',
      title: 'Requirements, constraints, assumptions and risks',
      blocks: blocks.length + recorded.length === 0 ? [empty] : [...blocks, ...recorded],
    },
  ];
}

function records(
  source: ReportSource,
  kind: Kind,
  heading: string,
  fields: readonly FieldName[],
  titles: ReturnType<typeof columns>,
): readonly Block[] {
  const rows = source.ofKind(kind).map((component): Row => ({
    anchor: `component:${component.id}`,
    cells: [
      [{ text: component.name, bold: true }],
      ...fields.map((field) => factIfAny(component, field)),
    ],
  }));
  return tableUnder(heading, { columns: titles, rows });
}
