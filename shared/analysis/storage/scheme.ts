import type { Component } from '#shared/plan/records.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Input } from '../measured.ts';

/** How software-defined storage spreads data over hosts: fragments of data and of redundancy, each on another host. Copies are one fragment and its repeats. */
export interface Scheme {
  readonly data: number;
  readonly redundancy: number;
  /** Writes on disks for one write: every copy; for parity, each fragment touched is read and written (4 for one, 6 for two). */
  readonly writePenalty: number;
}

/** A scheme with what it was read from, or what is missing to know it. */
export interface ReadScheme {
  readonly scheme?: Scheme;
  readonly used: readonly Input[];
  readonly missing: readonly Input[];
}

/** The scheme a storage cluster states (domain.md §4.7): copies, failures to tolerate by mirrors (vSAN FTT), RAID-5 (3+1), RAID-6 (4+2), or k+m fragments. */
export function schemeOf(component: Component, { catalogue }: AnalysisContext): ReadScheme {
  const number = numberOf(component);
  const [k, m, copies, failures] = [
    number('dataFragments'),
    number('parityFragments'),
    number('replicas'),
    number('failuresTolerated'),
  ];
  const protection = component.facts.protection?.value;
  if (k !== undefined && m !== undefined && protection !== 'mirror')
    return read(component, coded(k, m), ['dataFragments', 'parityFragments']);
  if (protection === 'raid5') return read(component, coded(3, 1), ['protection']);
  if (protection === 'raid6') return read(component, coded(4, 2), ['protection']);
  if (protection === 'erasure') return unknown(component, ['dataFragments', 'parityFragments']);
  if (copies !== undefined && copies > 0) return read(component, copied(copies), ['replicas']);
  const mirrors = protection === 'mirror' || catalogue.flagsOf(component).has('vsan');
  if (mirrors && failures !== undefined)
    return read(component, copied(failures + 1), ['failuresTolerated']);
  return unknown(component, mirrors ? ['failuresTolerated'] : ['replicas']);
}

const copied = (copies: number): Scheme => ({
  data: 1,
  redundancy: copies - 1,
  writePenalty: copies,
});

const coded = (data: number, redundancy: number): Scheme => ({
  data,
  redundancy,
  writePenalty: 2 * (redundancy + 1),
});

function numberOf({ facts }: Component): (field: FieldName) => number | undefined {
  return (field) => {
    const value = facts[field]?.value;
    return typeof value === 'number' ? value : undefined;
  };
}

const inputs = ({ id }: Component, fields: readonly FieldName[]): readonly Input[] =>
  fields.map((field) => ({ component: id, field }));

const read = (component: Component, scheme: Scheme, fields: readonly FieldName[]): ReadScheme => ({
  scheme,
  used: inputs(component, fields),
  missing: [],
});

const unknown = (component: Component, fields: readonly FieldName[]): ReadScheme => ({
  used: [],
  missing: inputs(
    component,
    fields.filter((field) => component.facts[field] === undefined),
  ),
});
