import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Input, Measured } from '#shared/analysis/measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Severity } from '#shared/rules/rule.ts';
import type { Ink } from '#shared/scene/scene.ts';
import type { Span, Words } from './report-document.ts';
import type { ReportSource } from './report-source.ts';
import { counted } from '#shared/words/counted.ts';
import { withSpans, spanHere } from './with-spans.ts';
import { plainText } from './plain-text.ts';
import { t, tAs } from '#shared/words/t.ts';

/** What stands where nobody stated anything: missing is never zero. */
export const notStated: Words = [{ text: t`not stated`, ink: 'ink-3' }];

/** What stands where a value does not apply. */
export const none: Words = [{ text: '–', ink: 'ink-3' }];

/** A component's name, leading to its row. */
export const linked = ({ id, name }: Pick<Component, 'id' | 'name'>): Span => ({
  text: name,
  to: `component:${id}`,
});

/** Names that lead to their rows; beyond `most` the rest is counted. */
export function linkedList({ plan }: ReportSource, ids: readonly Id[], most = 6): Words {
  if (ids.length === 0) return none;
  const shown = ids
    .slice(0, most)
    .flatMap((id, index): Span[] => [
      ...(index === 0 ? [] : [{ text: ', ' }]),
      linked({ id, name: nameOf(plan, id) }),
    ]);
  return andMore(shown, ids.length - most);
}

/** What is shown of a list, and how many are not. */
export const andMore = (shown: readonly Span[], more: number): readonly Span[] =>
  more > 0
    ? withSpans(
        counted(more, { one: '{1} and {0} more', other: '{1} and {0} more' }, spanHere(0)),
        shown,
      )
    : shown;

/** A stated fact in words. */
export function fact({ facts }: Pick<Component, 'facts'>, field: FieldName): Words {
  const value = facts[field]?.value;
  return value === undefined ? notStated : formatValue(field, value);
}

/** A stated fact in words, where a blank means nothing. */
export const factIfAny = (component: Pick<Component, 'facts'>, field: FieldName): Words =>
  component.facts[field] === undefined ? none : fact(component, field);

/** What is worked out for a component or the plan, with its range, or that nobody can tell. */
export function worked(source: ReportSource, id: Id | 'plan', measure: MeasureName): Words {
  const result = source.measured(id, measure);
  if (result === undefined) return none;
  const said = inCurrency(
    source,
    sayMeasured(measure, result, (other) => nameOf(source.plan, other)),
  );
  return said === t`cannot tell` ? [{ text: said, ink: 'ink-3' }] : said;
}

/** Measures of money are in the plan's currency, and say only that it is money. */
const inCurrency = ({ plan }: ReportSource, said: string): string =>
  said.replace(/ money\b/, () => ` ${currencyOf(plan)}`);

/** The technology of a component by its name. */
export function technologyOf({ plan }: ReportSource, { technology }: Component): Words {
  if (technology === undefined) return none;
  return findTechnology(plan, technology)?.name ?? technology;
}

/** The facts a card shows, in one line. */
export function cardFacts(component: Component, fields: readonly FieldName[]): string {
  const said = fields.flatMap((field) => {
    const value = component.facts[field]?.value;
    return value === undefined
      ? []
      : [`${lowerFirst(fieldOf(field).label)} ${formatValue(field, value)}`];
  });
  return said.join(', ');
}

/** Blanks in words: "RAM of esx-01, RAM of esx-02 and 3 more". */
export function blanks({ plan }: ReportSource, inputs: readonly Input[], most = 3): string {
  const names = inputs.map(
    ({ component, field }) =>
      t`${field === 'technology' ? t`technology` : lowerFirst(fieldOf(field).label)} of ${nameOf(plan, component)}`,
  );
  const unique = [...new Set(names)];
  return plainText(andMore([{ text: unique.slice(0, most).join(', ') }], unique.length - most));
}

/** Whether there is a number, and which. */
export const numberIn = (result: Measured | undefined): number | undefined =>
  typeof result?.value === 'number' ? result.value : undefined;

export const severityInk: Readonly<Record<Severity, Ink>> = {
  error: 'err',
  warning: 'warn',
  info: 'info',
};
export const severityWord: Readonly<Record<Severity, string>> = {
  error: t`Error`,
  warning: t`Warning`,
  info: tAs('Note', 'severity'),
};
