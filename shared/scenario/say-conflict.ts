import { lowerFirst } from '#shared/base/lower-first.ts';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { factNameOf } from '#shared/plan/record-values.ts';
import type { Fact } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';
import { wordedTexts } from '#shared/words/worded.ts';
import { headWords } from './head-words.ts';
import type { MergeConflict } from './merge-conflict.ts';
import type { MergeSides } from './merge-plans.ts';

/** A conflict in words. */
export interface SaidConflict {
  readonly key: string;
  /** "Order DB: recovery time, RTO". */
  readonly title: string;
  /** What it was where the sides parted, what the scenario makes of it, and what it is here. */
  readonly base: string;
  readonly source: string;
  readonly target: string;
}

/** Says what both sides made of the same thing. */
export function sayConflict(sides: MergeSides, conflict: MergeConflict): SaidConflict {
  const { key, field } = conflict;
  const name = subjectOf(sides, conflict);
  if (field === undefined) return { key, title: name, ...sayWhole(conflict) };
  const [base, source, target] = [conflict.base, conflict.source, conflict.target].map((value) =>
    sayValue(sides.target, field, value),
  );
  return {
    key,
    title: `${name}: ${sayField(field)}`,
    base: base!,
    source: source!,
    target: target!,
  };
}

function subjectOf(sides: MergeSides, { table, id }: MergeConflict): string {
  for (const plan of [sides.target, sides.source, sides.base]) {
    const record = plan.get(table, id);
    if (record !== undefined) return headWords(plan, table, record);
  }
  return id;
}

function sayWhole({ is }: MergeConflict): Omit<SaidConflict, 'key' | 'title'> {
  switch (is) {
    case 'removed-there':
      return { base: t`there`, source: t`removed`, target: t`changed, or related to` };
    case 'removed-here':
      return { base: t`there`, source: t`changed, or related to`, target: t`removed` };
    case 'value':
      return { base: t`one thing`, source: t`made another thing`, target: t`made another thing` };
  }
}

function sayField(field: string): string {
  const fact = factNameOf(field);
  if (fact === undefined) return fieldWords[field] ?? field;
  return isFieldName(fact) ? lowerFirst(fieldOf(fact).label) : fact;
}

const fieldWords: Readonly<Record<string, string>> = wordedTexts({
  x: t`place from the left`,
  y: t`place from the top`,
  data: t`what the rule says`,
  fixtures: t`its small plans`,
});

function sayValue(plan: PlanView, field: string, value: unknown): string {
  if (value === undefined) return t`not stated`;
  const fact = factNameOf(field);
  if (fact !== undefined) {
    const stated = (value as Fact).value;
    return isFieldName(fact) ? formatValue(fact, stated) : String(stated);
  }
  if (field === 'group' && typeof value === 'string')
    return plan.get('group', value)?.name ?? value;
  return typeof value === 'string' ? value : shortened(JSON.stringify(value));
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);
