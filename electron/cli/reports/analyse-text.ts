import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { roundedValue } from '#shared/rules/engine/rounded-value.ts';
import type {
  MeasuredPlan,
  MeasuredSubject,
  NamedInput,
  NamedMeasure,
  TakenAssumption,
} from '../measured-plan.ts';
import { firstNames } from '../first-names.ts';
import { plainText } from '../plain-text.ts';
import { wrapped } from '../wrapped.ts';
import { componentsWords } from './size-words.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const indent = ' '.repeat(6);

/** What is worked out about a plan, to be read in a terminal 80 columns wide: subject by subject, then the planning values taken. */
export function analyseText(plan: PlanView, measured: MeasuredPlan): string {
  const { subjects, assumptions } = measured;
  const sections = [
    head(plan, subjects),
    ...subjects.map(subjectSection),
    ...(assumptions.length === 0 ? [] : [assumptionsSection(assumptions)]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function head(plan: PlanView, subjects: readonly MeasuredSubject[]): string {
  const all = subjects.flatMap(({ measures }) => measures);
  const known = all.filter(({ result }) => result.value !== undefined).length;
  const sizes = [
    componentsWords(plan.size('component')),
    counted(all.length, { one: '{0} value worked out', other: '{0} values worked out' }),
    counted(all.length - known, { one: '{0} wait for facts', other: '{0} wait for facts' }),
  ];
  return [plainText(plan.meta.name), sizes.join(' · ')].map((line) => wrapped(line)).join('\n');
}

function subjectSection({ name, kind, measures }: MeasuredSubject): string {
  const words = kind === 'plan' ? t`the plan` : lowerFirst(kindData(kind).title);
  return [wrapped(`${plainText(name)} (${words})`), ...measures.map(measureLines)].join('\n');
}

function measureLines(measure: NamedMeasure): string {
  const { data, result, used, missing } = measure;
  const rests = [
    ...(result.spread === undefined ? [] : [t`sources allow ${between(result.spread, data.unit)}`]),
    ...(result.note === undefined ? [] : [plainText(result.note).replace(/\.$/, '')]),
    ...(used.length === 0
      ? []
      : [counted(used.length, { one: 'rests on {0} fact', other: 'rests on {0} facts' })]),
    ...(result.assumed === undefined || result.assumed.length === 0
      ? []
      : [
          counted(result.assumed.length, {
            one: 'takes {0} planning value',
            other: 'takes {0} planning values',
          }),
        ]),
    ...(missing.length === 0 ? [] : [t`waits for ${someOf(missing)}`]),
  ];
  const lines = [wrapped(`${data.label}: ${valueWords(measure)}`, '  ', indent)];
  if (rests.length > 0) lines.push(wrapped(rests.join('; '), indent, indent));
  return lines.join('\n');
}

function valueWords({ data, result, components }: NamedMeasure): string {
  const { value, low, high } = result;
  if (components !== undefined)
    return components.length === 0 ? t`none` : components.map(plainText).join(', ');
  if (typeof value === 'number') return quantity(value, data.unit);
  if (typeof value === 'boolean') return value ? t`yes` : t`no`;
  if (typeof value === 'string') return plainText(value);
  if (low !== undefined && high !== undefined) return between([low, high], data.unit);
  // Nothing that is measured is below zero: such a bound says nothing.
  if (low !== undefined && low > 0) return t`${quantity(low, data.unit)} or more`;
  return high === undefined ? t`cannot tell` : t`${quantity(high, data.unit)} or less`;
}

const between = ([low, high]: readonly [number, number], unit: string | undefined): string =>
  t`${quantity(low, unit)} to ${quantity(high, unit)}`;

const quantity = (value: number, unit: string | undefined): string =>
  formatQuantity(roundedValue(value), unit);

const mostNames = 4;

function someOf(inputs: readonly NamedInput[]): string {
  const names = inputs.map(
    ({ label, componentName }) => t`${label} of ${plainText(componentName)}`,
  );
  return firstNames(names, mostNames);
}

function assumptionsSection(assumptions: readonly TakenAssumption[]): string {
  const lines = assumptions.map(({ label, unit, value, range, source, setOn }) => {
    const origin = [
      setOn === undefined ? plainText(source) : t`${plainText(source)}, set on ${setOn}`,
      ...(range === undefined ? [] : [t`sources give ${range[0]} to ${range[1]}`]),
    ];
    const said = `${label}: ${quantity(value, unit === '' ? undefined : unit)}`;
    return wrapped(`${said} (${origin.join('; ')})`, '  ', indent);
  });
  return [t`PLANNING VALUES TAKEN · ${assumptions.length}`, ...lines].join('\n');
}
