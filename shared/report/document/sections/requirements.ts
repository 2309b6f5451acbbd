import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Block, ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { fact, factIfAny, linked } from '../said.ts';
import { requirementsTable, risksTable } from '../../tables/record-tables.ts';
import { pageOf } from '../page-of.ts';
import { section } from '../section.ts';
import { columns, paragraph, tableUnder, numbers } from '../tables.ts';
import { t } from '#shared/words/t.ts';

/** What is asked of workloads, and what the planners may not change, took for true and fear. */
export function requirementsSection(source: ReportSource): readonly ReportSection[] {
  const blocks: readonly Block[] = [
    ...workloadTargets(source),
    ...pageOf(requirementsTable(source)),
    ...records(
      source,
      'constraint',
      t`Constraints`,
      ['constraintKind', 'statement', 'budget', 'owner', 'statedOn'],
      columns(t`Constraint`, t`Kind`, t`Statement`, numbers(t`Budget`), t`Owner`, t`Stated on`),
    ),
    ...records(
      source,
      'assumption',
      t`Assumptions`,
      ['statement', 'owner', 'statedOn', 'validatedOn', 'validatedBy'],
      columns(
        t`Assumption`,
        t`Statement`,
        t`Owner`,
        t`Stated on`,
        t`Validated on`,
        t`Validated by`,
      ),
    ),
    ...records(
      source,
      'risk',
      t`Noted risks`,
      ['statement', 'likelihood', 'impact', 'response', 'owner', 'dueOn'],
      columns(
        t`Risk`,
        t`Statement`,
        numbers(t`Likelihood`),
        numbers(t`Impact`),
        t`Response`,
        t`Owner`,
        t`Due`,
      ),
    ),
  ];
  const recorded = pageOf(risksTable(source));
  const empty = paragraph(
    t`No workload, requirement, constraint, assumption or risk is stated. State at least the workloads with their targets.`,
  );
  return section(
    'requirements',
    t`Requirements, constraints, assumptions and risks`,
    blocks.length + recorded.length === 0 ? [empty] : [...blocks, ...recorded],
  );
}

function workloadTargets(source: ReportSource): readonly Block[] {
  const rows = source.ofKind('workload').map((workload): Row => ({
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
  const titles = columns(
    t`Workload`,
    numbers(t`Criticality`),
    numbers(t`Availability`),
    numbers(t`Recovery time, RTO`),
    numbers(t`Data loss, RPO`),
    t`Isolation`,
    t`Owner`,
  );
  return tableUnder(t`Requirements of workloads`, { columns: titles, rows });
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
