import { assumptionOf } from '#shared/analysis/analysis-context.ts';
import {
  assumptionData,
  assumptionNames,
  type AssumptionName,
} from '#shared/catalogue/assumptions.ts';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { assumptionSetting } from '#shared/plan/setting-name.ts';
import type { ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { linkedList } from '../said.ts';
import { section } from '../section.ts';
import { columns, paragraph, tableUnder, numbers } from '../tables.ts';
import { counted } from '#shared/words/counted.ts';
import { sourceWords } from '#shared/catalogue/source-words.ts';
import { t } from '#shared/words/t.ts';

/** The planning values that figures rest on, and the facts that nobody stated. */
export function assumptionsSection(source: ReportSource): readonly ReportSection[] {
  const taken = assumptionNames.filter((name) => source.assumed.has(name));
  const unknown = unknownRows(source);
  return section('assumptions', t`Assumptions and unknowns`, [
    paragraph(
      t`${counted(taken.length, { one: '{0} planning value stands where the plan states nothing', other: '{0} planning values stand where the plan states nothing' })}; ${counted(unknown.length, { one: '{0} kind of fact is missing for a judgement', other: '{0} kinds of facts are missing for a judgement' })}.`,
    ),
    ...tableUnder(t`Planning values taken`, {
      columns: columns(t`Value of`, numbers(t`Taken`), numbers(t`Sources give`), t`Source`),
      rows: taken.map((name) => assumptionRow(source, name)),
    }),
    ...tableUnder(
      t`What is not known`,
      {
        columns: columns(t`Fact`, t`Of`, numbers(t`Judgements that wait`), t`Rules`),
        rows: unknown,
      },
      t`Nothing: every judgement could be made.`,
    ),
  ]);
}

function assumptionRow({ plan }: ReportSource, name: AssumptionName): Row {
  const { label, unit, range, source } = assumptionData(name);
  const value = assumptionOf(plan, name);
  const setting = plan.get('setting', assumptionSetting(name));
  const isOwn = setting !== undefined && setting.value === value;
  const shown = unit === '' ? undefined : unitInCurrency(unit, currencyOf(plan));
  const said = (number: number) => formatQuantity(number, shown);
  return {
    ...(isOwn ? { edge: 'accent' as const } : {}),
    cells: [
      label,
      said(value),
      range === undefined ? '–' : rangeWords(said(range[0]), said(range[1])),
      isOwn
        ? t`${setting.source ?? t`set in the plan`}, set on ${setting.setOn}`
        : sourceWords(source),
    ],
  };
}

/** Two values of one unit have it once: "3 to 5 % per year". */
function rangeWords(low: string, high: string): string {
  const unitOf = (text: string): string => /^[-\d.\s]*(.*)$/s.exec(text)?.[1] ?? '';
  const unit = unitOf(low);
  const bare = unit !== '' && unit === unitOf(high) ? low.slice(0, -unit.length).trimEnd() : low;
  return t`${bare} to ${high}`;
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
