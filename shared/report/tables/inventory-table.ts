import type { FactValue } from '#shared/catalogue/field.ts';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import { formatValue, unitOf } from '#shared/catalogue/units.ts';
import { drawnParent } from '#shared/layout/drawn-parent.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { statusWords } from '#shared/plan/words/status-words.ts';
import type { Component } from '#shared/plan/records.ts';
import type { ReportSource } from '../document/report-source.ts';
import {
  dayColumn,
  numberColumn,
  textColumn,
  type ReportTable,
  type TableCell,
  type TableColumn,
} from './report-table.ts';
import { t } from '#shared/words/t.ts';

/** Components of some kinds with all facts that any of them states, one column for each. */
function inventoryTable(
  { plan, ofKind }: { readonly plan: PlanView; readonly ofKind: readonly Component[] },
  about: Pick<ReportTable, 'name' | 'title' | 'empty'>,
): ReportTable {
  const stated = statedFields(ofKind);
  return {
    ...about,
    columns: [
      textColumn(t`Name`, 24),
      textColumn(t`Kind`, 20),
      textColumn(t`Technology`, 24),
      textColumn(t`Status`, 12),
      textColumn(t`In`, 20),
      ...stated.map((field) => fieldColumn(plan, field)),
      textColumn(t`Tags`, 16),
      textColumn(t`Notes`, 40),
    ],
    rows: ofKind.map((component) => ({
      component: component.id,
      cells: [
        component.name,
        kindData(component.kind).title,
        technologyOf(plan, component),
        statusWords[component.status],
        drawnParent(plan, component.id)?.name,
        ...stated.map((field) => cellOf(field, component.facts[field]?.value)),
        component.tags?.join(', '),
        component.notes,
      ],
    })),
  };
}

/** Components of some kinds of a source, by kind and name. */
export const inventoryOf = (
  source: ReportSource,
  kinds: readonly Kind[],
  about: Pick<ReportTable, 'name' | 'title' | 'empty'>,
): ReportTable => inventoryTable({ plan: source.plan, ofKind: source.ofKind(...kinds) }, about);

/** The name of a component's technology; undefined when none is chosen. */
export const technologyOf = (plan: PlanView, { technology }: Component): string | undefined =>
  technology === undefined ? undefined : (findTechnology(plan, technology)?.name ?? technology);

/** In the order in which their kinds have them. */
function statedFields(components: readonly Component[]): readonly FieldName[] {
  const stated = new Set(
    components.flatMap(({ facts }) => Object.keys(facts) as readonly FieldName[]),
  );
  const known = new Set(components.flatMap(({ kind }) => kindData(kind).fields));
  return [...known].filter((field) => stated.has(field));
}

/** A column for a fact, headed by its label and unit. */
export function fieldColumn(plan: PlanView, name: FieldName): TableColumn {
  const field = fieldOf(name);
  const unit = unitOf(name);
  if (field.type === 'number')
    return numberColumn(
      field.label,
      unit === undefined ? undefined : unitInCurrency(unit, currencyOf(plan)),
    );
  if (field.type === 'boolean') return { title: field.label, as: 'yesNo' };
  return field.type === 'date' ? dayColumn(field.label) : textColumn(field.label, 16);
}

/** A fact as a cell of its column. */
export function cellOf(name: FieldName, value: FactValue | undefined): TableCell {
  if (value === undefined) return undefined;
  const field = fieldOf(name);
  if (field.type === 'number' && typeof value === 'number') return value;
  if (field.type === 'boolean' && typeof value === 'boolean') return value;
  return field.type === 'date' && typeof value === 'string' ? value : formatValue(name, value);
}
