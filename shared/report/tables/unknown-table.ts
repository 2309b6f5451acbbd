import type { ReportSource } from '../document/report-source.ts';
import { numberColumn, textColumn, type ReportTable } from './report-table.ts';
import { t } from '#shared/words/t.ts';

interface Blank {
  readonly component: string;
  readonly name: string;
  readonly label: string;
  readonly rules: Set<string>;
}

/** The facts that nobody stated and some rule waits for, those that most wait for first. */
export function unknownTable({ check }: ReportSource): ReportTable {
  const blanks = new Map<string, Blank>();
  for (const { rule, missing } of check.unknown) {
    for (const { component, componentName, field, label } of missing) {
      const key = `${component} ${field}`;
      const known = blanks.get(key) ?? { component, name: componentName, label, rules: new Set() };
      known.rules.add(rule);
      blanks.set(key, known);
    }
  }
  const rows = [...blanks.values()].sort(
    (a, b) => b.rules.size - a.rules.size || compare(a.label, b.label) || compare(a.name, b.name),
  );
  return {
    name: t`Unknown`,
    title: t`What is not known`,
    note: t`Each of these facts would let rules judge that cannot tell now.`,
    empty: t`Nothing: every rule could judge.`,
    columns: [
      textColumn(t`Fact`, 30),
      textColumn(t`Of`, 24),
      numberColumn(t`Rules that wait`),
      textColumn(t`Which`, 30),
    ],
    rows: rows.map(({ component, name, label, rules }) => ({
      component,
      cells: [label, name, rules.size, [...rules].sort().join(', ')],
    })),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
