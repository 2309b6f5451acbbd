import { assumptionOf } from '#shared/analysis/analysis-context.ts';
import {
  assumptionData,
  assumptionNames,
  type AssumptionName,
} from '#shared/catalogue/assumptions.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { assumptionSetting } from '#shared/plan/setting-name.ts';
import type { ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { counted, linkedList } from '../said.ts';
import { columns, paragraph, tableUnder } from '../tables.ts';

/** The planning values that figures rest on, and the facts that nobody stated. */
export function assumptionsSection(source: ReportSource): readonly ReportSection[] {
  const taken = assumptionNames.filter((name) => source.assumed.has(name));
  const unknown = unknownRows(source);
  return [
    {
      name: 'assumptions',
      anchor: 'section:assumptions',
      title: 'Assumptions and unknowns',
      blocks: [
        paragraph(
          `${counted(taken.length, 'planning value stands', 'planning values stand')} where the plan states nothing; ${counted(unknown.length, 'kind of fact is', 'kinds of facts are')} missing for a judgement.`,
        ),
        ...tableUnder('Planning values taken', {
          columns: columns('Value of', '>Taken', '>Sources give', 'Source'),
          rows: taken.map((name) => assumptionRow(source, name)),
        }),
        ...tableUnder(
          'What is not known',
          { columns: columns('Fact', 'Of', '>Judgements that wait', 'Rules'), rows: unknown },
          'Nothing: every judgement could be made.',
        ),
      ],
    },
  ];
}

function assumptionRow({ plan }: ReportSource, name: AssumptionName): Row {
  const { label, unit, range, source } = assumptionData(name);
  const value = assumptionOf(plan, name);
  const setting = plan.get('setting', assumptionSetting(name));
  const isOwn = setting !== undefined && setting.value === value;
  const said = (number: number) => formatQuantity(number, unit === '' ? undefined : unit);
  return {
    ...(isOwn ? { edge: 'accent' as const } : {}),
    cells: [
      label,
      said(value),
      range === undefined ? '–' : `${said(range[0])} to ${said(range[1])}`,
      isOwn ? `${setting.source ?? 'set in the plan'}, set on ${setting.setOn}` : source,
    ],
  };
}

function unknownRows(source: ReportSource): readonly Row[] {
  const kinds = new Map<
    string,
    { readonly components: Set<string>; readonly rules: Set<string>; count: number }
  >();
  for (const { rule, missing } of source.check.unknown)
    for (const { label, component } of missing) {
      const known = kinds.get(label) ?? { components: new Set(), rules: new Set(), count: 0 };
      kinds.set(label, known);
      known.components.add(component);
      known.rules.add(rule);
      known.count++;
    }
  return [...kinds]
    .toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([label, { components, rules, count }]): Row => ({
      cells: [
        label,
        linkedList(source, [...components], 5),
        String(count),
        [...rules].sort().join(', '),
      ],
    }));
}
