import type { Ids } from '#shared/base/ids.ts';
import { closestName } from '#shared/base/closest-name.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { createCatalogue } from '#shared/catalogue/catalogue.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import { kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { fieldOf } from '#shared/catalogue/fields.ts';
import { parseValue } from '#shared/catalogue/units.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import type { Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { freshNames } from '#shared/plan/fresh-names.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Facts } from '#shared/plan/records.ts';
import { leftOutColumns, type LeftOutColumn } from './left-out-columns.ts';
import { tableColumn, type TableColumn } from './table-columns.ts';
import { readTabTable } from './tab-table.ts';
import { t } from '#shared/words/t.ts';

/** More rows than this are an import, not a paste. */
const mostRows = 2000;
/** Problems that are told one by one. */
const mostTold = 3;

/** What may stand between cells: a tab from a spreadsheet, else as in a CSV file. */
const separators = ['\t', ';', ','];

/** Whether a text looks like a table of components: its first row names a column "Name" and a column "Kind". */
export const isComponentsTable = (text: string): boolean => separatorOf(text) !== undefined;

/** Spreadsheets begin a CSV file with a mark of its encoding. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

function separatorOf(text: string): string | undefined {
  const [head = ''] = withoutMark(text).split(/\r?\n/, 1);
  return separators.find((separator) => {
    const says = readTabTable(head, separator)[0]?.map((cell) => tableColumn(cell).says) ?? [];
    return says.includes('name') && says.includes('kind');
  });
}

/** What a table adds, and what of it was left out. */
export interface ReadTable {
  readonly change: Change;
  readonly leftOut: readonly LeftOutColumn[];
}

/**
 * The change that adds the components of a table (see `writeComponentsTable`), all at (0, 0) of their lanes. All rows or nothing:
 * one that cannot be read is told with its number, counted from the heading as 1. Columns that are no facts are left out and told.
 */
export function readComponentsTable(plan: PlanView, text: string, ids: Ids): Result<ReadTable> {
  const [head = [], ...rows] = readTabTable(withoutMark(text), separatorOf(text));
  if (rows.length === 0) return refuse('table-empty', t`The table has no row under its headings.`);
  if (rows.length > mostRows) return tooMany(rows.length);
  const columns = head.map(tableColumn);
  const reading = { columns, technologies: createCatalogue(plan.all('technology')).all() };
  const read = rows.map((row) => readRow(reading, row));
  const problems = read.flatMap((row, index) =>
    row.ok ? [] : [t`Row ${index + 2}: ${row.error.message}`],
  );
  if (problems.length > 0) return unreadable(problems);
  const made = read.flatMap((row) => (row.ok ? [row.value] : []));
  const change = addedBy(plan, made, ids);
  const checked = checkChange(plan, change);
  if (!checked.ok) return checked;
  const kinds = made.map(({ kind }) => kind);
  return ok({ change, leftOut: leftOutColumns(columns, rows, kinds) });
}

interface Reading {
  readonly columns: readonly TableColumn[];
  readonly technologies: readonly Technology[];
}

type RowComponent = Pick<Component, 'kind' | 'name' | 'facts'> & { readonly technology?: string };

function addedBy(plan: PlanView, rows: readonly RowComponent[], ids: Ids): Change {
  const draft = new PlanDraft(plan);
  const names = freshNames(draft);
  for (const row of rows) {
    const { lane } = kindData(row.kind);
    const placed = { id: ids.next(), lane, x: 0, y: 0, status: 'planned' } as const;
    draft.add('component', { ...row, ...placed, name: names.next(row.name) });
  }
  return draft.change;
}

function readRow({ columns, technologies }: Reading, row: readonly string[]): Result<RowComponent> {
  const cellOf = (says: TableColumn['says']) =>
    row[columns.findIndex((column) => column.says === says)] ?? '';
  const kind = kindCalled(cellOf('kind'));
  if (!kind.ok) return kind;
  const name = cellOf('name');
  if (name === '') return refuse('row-name', t`The name is blank.`);
  const technology = technologyCalled(technologies, kind.value, cellOf('technology'));
  if (!technology.ok) return technology;
  const facts = factsOf(columns, row, kind.value);
  if (!facts.ok) return facts;
  return ok({
    kind: kind.value,
    name,
    facts: facts.value,
    ...(technology.value === undefined ? {} : { technology: technology.value }),
  });
}

function kindCalled(text: string): Result<Kind> {
  const plain = text.toLowerCase();
  const kind = kindNames.find(
    (one) => one.toLowerCase() === plain || kindData(one).title.toLowerCase() === plain,
  );
  if (kind !== undefined && kindData(kind).lane !== 'planning') return ok(kind);
  if (kind !== undefined) return refuse('row-kind', t`A ${text} is not placed on a layer.`);
  if (text === '') return refuse('row-kind', t`The kind is blank.`);
  const meant = closestName(
    text,
    kindNames.map((one) => kindData(one).title),
  );
  const hint = meant === undefined ? '' : t` Did you mean ${meant}?`;
  return refuse('row-kind', t`There is no kind "${text}".${hint}`);
}

function technologyCalled(
  technologies: readonly Technology[],
  kind: Kind,
  text: string,
): Result<string | undefined> {
  if (text === '') return ok(undefined);
  const plain = text.toLowerCase();
  const called = technologies.filter(
    ({ id, name }) => id.toLowerCase() === plain || name.toLowerCase() === plain,
  );
  const fits = called.find(({ kinds }) => kinds.includes(kind));
  if (fits !== undefined) return ok(fits.id);
  const why =
    called.length === 0
      ? t`There is no technology "${text}".`
      : t`${called[0]!.name} is no ${kindData(kind).title.toLowerCase()}.`;
  return refuse('row-technology', why);
}

function factsOf(
  columns: readonly TableColumn[],
  row: readonly string[],
  kind: Kind,
): Result<Facts> {
  const facts: Record<string, { value: FactValue; origin: 'typed' }> = {};
  for (const [index, column] of columns.entries()) {
    const text = row[index] ?? '';
    if (column.says !== 'fact' || text === '') continue;
    const field = column.fields.find((one) => kindData(kind).fields.includes(one));
    if (field === undefined)
      return refuse(
        'row-fact',
        t`A ${kindData(kind).title.toLowerCase()} states no "${fieldOf(column.fields[0]!).label}".`,
      );
    const isBare = column.unit !== undefined && /^[-+\d.,\s]+$/.test(text);
    const value = parseValue(field, isBare ? `${text} ${column.unit}` : text);
    if (!value.ok) return value;
    facts[field] = { value: value.value, origin: 'typed' };
  }
  return ok(facts as Facts);
}

const tooMany = (count: number) =>
  refuse(
    'table-long',
    t`The table has ${count} rows, and ${mostRows} can be added at once. Add it in parts.`,
  );

function unreadable(problems: readonly string[]): Result<never> {
  const told = problems.slice(0, mostTold);
  const rest = problems.length - told.length;
  const more = rest === 0 ? '' : t` ${rest} more rows cannot be read.`;
  return refuse('table-rows', t`Nothing was added. ${told.join(' ')}${more}`);
}
