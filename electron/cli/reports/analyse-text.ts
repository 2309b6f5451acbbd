import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
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
import { plainText } from '../plain-text.ts';
import { wrapped } from '../wrapped.ts';
import { counted } from './counted.ts';

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
    counted(plan.size('component'), 'component'),
    `${counted(all.length, 'value')} worked out`,
    `${all.length - known} wait for facts`,
  ];
  return [plainText(plan.meta.name), sizes.join(' · ')].map((line) => wrapped(line)).join('\n');
}

function subjectSection({ name, kind, measures }: MeasuredSubject): string {
  const words = kind === 'plan' ? 'the plan' : kindData(kind).title.toLowerCase();
  return [wrapped(`${plainText(name)} (${words})`), ...measures.map(measureLines)].join('\n');
}

function measureLines(measure: NamedMeasure): string {
  const { data, result, used, missing } = measure;
  const rests = [
    ...(result.spread === undefined ? [] : [`sources allow ${between(result.spread, data.unit)}`]),
    ...(result.note === undefined ? [] : [plainText(result.note).replace(/\.$/, '')]),
    ...(used.length === 0 ? [] : [`rests on ${counted(used.length, 'fact')}`]),
    ...(result.assumed === undefined || result.assumed.length === 0
      ? []
      : [`takes ${counted(result.assumed.length, 'planning value')}`]),
    ...(missing.length === 0 ? [] : [`waits for ${someOf(missing)}`]),
  ];
  const lines = [wrapped(`${data.label}: ${valueWords(measure)}`, '  ', indent)];
  if (rests.length > 0) lines.push(wrapped(rests.join('; '), indent, indent));
  return lines.join('\n');
}

function valueWords({ data, result, components }: NamedMeasure): string {
  const { value, low, high } = result;
  if (components !== undefined)
    return components.length === 0 ? 'none' : components.map(plainText).join(', ');
  if (typeof value === 'number') return quantity(value, data.unit);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return plainText(value);
  if (low !== undefined && high !== undefined) return between([low, high], data.unit);
  // Nothing that is measured is below zero: such a bound says nothing.
  if (low !== undefined && low > 0) return `${quantity(low, data.unit)} or more`;
  return high === undefined ? 'cannot tell' : `${quantity(high, data.unit)} or less`;
}

const between = ([low, high]: readonly [number, number], unit: string | undefined): string =>
  `${quantity(low, unit)} to ${quantity(high, unit)}`;

const quantity = (value: number, unit: string | undefined): string =>
  formatQuantity(roundedValue(value), unit);

const mostNames = 4;

function someOf(inputs: readonly NamedInput[]): string {
  const names = inputs
    .slice(0, mostNames)
    .map(({ label, componentName }) => `${label} of ${plainText(componentName)}`);
  const more = inputs.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function assumptionsSection(assumptions: readonly TakenAssumption[]): string {
  const lines = assumptions.map(({ label, unit, value, range, source, setOn }) => {
    const sources = range === undefined ? '' : `; sources give ${range[0]} to ${range[1]}`;
    const origin = setOn === undefined ? source : `${source}, set on ${setOn}`;
    const said = `${label}: ${quantity(value, unit === '' ? undefined : unit)}`;
    return wrapped(`${said} (${plainText(origin)}${sources})`, '  ', indent);
  });
  return [`PLANNING VALUES TAKEN · ${assumptions.length}`, ...lines].join('\n');
}
