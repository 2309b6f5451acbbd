import { closestName } from '#shared/base/closest-name.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';

/** What spreadsheets call facts, where neither label nor name is near. */
const usual: Readonly<Record<string, readonly FieldName[]>> = {
  cpu: ['vcpu', 'cores'],
  cpus: ['vcpu', 'cores'],
  core: ['cores', 'vcpu'],
  cores: ['vcpu'],
  mem: ['ramGiB'],
  storage: ['diskGiB', 'capacityTB'],
  size: ['capacityTB'],
  manufacturer: ['vendor'],
  make: ['vendor'],
};

/** Shorter headings are within two letters of too much. */
const fewestLetters = 5;

/** The fact, of those that could be stated, that a strange heading probably means: "RAM (GB)" is the memory. */
export function meantField(heading: string, fields: readonly FieldName[]): FieldName | undefined {
  const plain = withoutUnit(heading);
  if (plain === '') return undefined;
  const words = plain.split(/[^\p{L}\d]+/u);
  return (
    usual[plain]?.find((field) => fields.includes(field)) ??
    fields.find((field) => withoutUnit(field) === plain) ??
    fields.find((field) => words.includes(labelOf(field))) ??
    nearest(plain, fields)
  );
}

/** "RAM (GB)", "ramGiB" and "RAM in GB" as "ram". */
const withoutUnit = (text: string): string =>
  text
    .replace(/\s*[([].*$/, '')
    .replace(/(?<=[a-z]|\s)(?:[KMGT]i?B|Gbps|GHz|W|kg|U|Pct|%)$/, '')
    .replace(/\s+in\s*$/, '')
    .trim()
    .toLowerCase();

const labelOf = (field: FieldName): string => fieldOf(field).label.toLowerCase();

function nearest(plain: string, fields: readonly FieldName[]): FieldName | undefined {
  if (plain.length < fewestLetters) return undefined;
  const meant = closestName(plain, fields.map(labelOf));
  return fields.find((field) => labelOf(field) === meant);
}
