import type { Measured } from '#shared/analysis/measured.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { hasField, kindNames } from '#shared/catalogue/kinds.ts';
import { measureData, type MeasureName } from '#shared/catalogue/measures.ts';
import { unitOf } from '#shared/catalogue/units.ts';
import type { Fact } from '#shared/plan/records.ts';
import type { MissingFact, UsedFact } from '#shared/rules/finding.ts';
import { planSubject } from '#shared/rules/language/evaluation.ts';
import { measureNumber } from '#shared/rules/language/measure-numbers.ts';
import { boundsText } from './bounds-text.ts';
import type { FactRead } from './read-code.ts';
import type { RuleGraph } from './rule-graph.ts';
import { t } from '#shared/words/t.ts';

type StatedRead = Extract<FactRead, { readonly field: unknown }>;
type MeasureRead = Extract<FactRead, { readonly measure: unknown }>;

/** Names what a judgement read, with values, units and where they came from. */
export class FactWords {
  readonly #graph: RuleGraph;

  constructor(graph: RuleGraph) {
    this.#graph = graph;
  }

  /** What was read, in words; undefined when it is not stated. */
  used(read: FactRead): UsedFact | undefined {
    if ('measure' in read) return this.#usedMeasure(read);
    return read.field === 'technology' ? this.#usedTechnology(read) : this.#usedFact(read);
  }

  missing({ component, field }: StatedRead): MissingFact {
    return { ...this.#of(component), field, label: labelOf(field) };
  }

  /** The facts to state for what could not be told: those read themselves, and those that a measure waits for. Each once. */
  statable(reads: readonly FactRead[]): readonly StatedRead[] {
    const all = reads.flatMap((read) => ('measure' in read ? this.#waitedFor(read) : [read]));
    const once = new Map(all.map((read) => [`${read.component} ${read.field}`, read]));
    return [...once.values()].filter(
      ({ component, field }) =>
        field === 'technology' || hasField(kindNames[this.#graph.kindOf[component]!]!, field),
    );
  }

  /** What an analysis worked out. */
  result({ component, measure }: MeasureRead): Measured | undefined {
    const number = measureNumber(measure);
    return component === planSubject
      ? this.#graph.planMeasures[number]
      : this.#graph.measuresOf[number]!.at(component);
  }

  /** The facts that a measure rests on. */
  inputs(read: MeasureRead): readonly StatedRead[] {
    return this.#reads(this.result(read)?.used ?? []);
  }

  #waitedFor(read: MeasureRead): readonly StatedRead[] {
    return this.#reads(this.result(read)?.missing ?? []);
  }

  /** Inputs of components that are there. */
  #reads(inputs: Measured['used']): readonly StatedRead[] {
    return inputs.flatMap(({ component, field }) => {
      const number = this.#graph.numberOf(component);
      return number === undefined ? [] : [{ component: number, field }];
    });
  }

  #usedFact({ component, field }: StatedRead): UsedFact | undefined {
    const fact: Fact | undefined = this.#graph.recordOf[component]?.facts[field as FieldName];
    if (fact === undefined) return undefined;
    const unit = unitOf(field as FieldName);
    return {
      ...this.#of(component),
      field,
      label: labelOf(field),
      value: fact.value,
      ...(unit === undefined ? {} : { unit }),
      origin: fact.origin,
    };
  }

  #usedTechnology({ component, field }: StatedRead): UsedFact | undefined {
    const id = this.#graph.technologyIdOf[component];
    return id === undefined
      ? undefined
      : {
          ...this.#of(component),
          field,
          label: labelOf(field),
          value: this.#graph.technology(id)?.name ?? id,
        };
  }

  #usedMeasure(read: MeasureRead): UsedFact | undefined {
    const result = this.result(read);
    const value = result === undefined ? undefined : this.#measuredValue(result);
    if (result === undefined || value === undefined) return undefined;
    const { label, unit } = measureData(read.measure);
    return {
      ...this.#of(read.component),
      field: read.measure,
      label,
      value,
      ...(unit === undefined ? {} : { unit }),
      origin: 'computed',
      measured: measuredFact(read.measure, result),
    };
  }

  /** Components by name; a number that is not known by its bounds. */
  #measuredValue({ value, low, high }: Measured): FactValue | undefined {
    if (value === undefined) return boundsText(low, high);
    if (typeof value !== 'object') return value;
    return (this.#graph.componentsOf(value) ?? []).map((c) => this.#graph.nameOf[c]!).sort();
  }

  #of(component: number) {
    return component === planSubject
      ? ({ component: 'plan', componentName: t`The plan` } as const)
      : {
          component: this.#graph.idOf[component]!,
          componentName: this.#graph.nameOf[component]!,
        };
  }
}

function measuredFact(measure: MeasureName, result: Measured): NonNullable<UsedFact['measured']> {
  const { value, low, high, spread, note, assumed } = result;
  return {
    measure,
    ...(value !== undefined || low === undefined ? {} : { low }),
    ...(value !== undefined || high === undefined ? {} : { high }),
    ...(typeof value === 'object' ? { components: value.toSorted() } : {}),
    ...(spread === undefined ? {} : { spread }),
    ...(note === undefined ? {} : { note }),
    ...(assumed === undefined ? {} : { assumed }),
  };
}

const labelOf = (field: FieldName | 'technology'): string =>
  field === 'technology' ? t`Technology` : fieldOf(field).label;
