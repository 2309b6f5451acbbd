import { isFieldName, fieldOf } from '#shared/catalogue/fields.ts';
import { kindData, kindNames, isKind, type Kind } from '#shared/catalogue/kinds.ts';
import { isMeasureName, measureData } from '#shared/catalogue/measures.ts';
import { isRelationKind, relationKinds, relationNames } from '#shared/catalogue/relations.ts';
import { kindsOf, type KindSet } from '../language/kind-set.ts';
import type { Leaf, Path, Read, Reads, Step } from '../language/reads.ts';

/** What a rule reads at one place. */
export interface SaidRead {
  /** "the judged component", "the judged component → runs on: hypervisor". */
  readonly of: string;
  /** "Memory", "Technology"; nothing when it only looks whether something is there. */
  readonly what: readonly string[];
}

/** What a rule reads, in words, place by place. */
export function sayReads(reads: Reads): readonly SaidRead[] {
  const places = new Map<string, Set<string>>();
  const note = (of: string, what: string | undefined) => {
    const known = places.get(of) ?? new Set<string>();
    places.set(of, known);
    if (what !== undefined) known.add(what);
  };
  for (const read of reads.components) note(sayPath(read.path), sayLeaf(read));
  for (const key of reads.plan) note('the plan', sayPlanRead(key));
  return [...places].map(([of, what]) => ({ of, what: [...what] }));
}

function sayPath({ from, kinds, steps }: Path): string {
  const start = from === 'self' ? 'the judged component' : `all of the plan: ${sayKinds(kinds)}`;
  return [start, ...steps.map(sayStep)].join(' → ');
}

function sayStep({ relations, direction, anyNumber, kinds, measure }: Step): string {
  if (measure !== undefined) return measureData(measure).label.toLowerCase();
  const names =
    relations.length === relationNames.length
      ? 'any relation'
      : relations
          .map((relation) => relationKinds[relation][direction === 'in' ? 'inverse' : 'title'])
          .join(' or ');
  return `${names}${anyNumber ? ', any number of times' : ''}: ${sayKinds(kinds)}`;
}

const mostKinds = 4;

function sayKinds(kinds: KindSet): string {
  const all = kindsOf(kinds);
  if (all.length === kindNames.length) return 'anything';
  const named = all.slice(0, mostKinds).map(kindTitle).join(', ');
  return all.length > mostKinds ? `${named} and ${all.length - mostKinds} more kinds` : named;
}

const kindTitle = (kind: Kind) => kindData(kind).title.toLowerCase();

const leafWords: Readonly<Record<string, string>> = {
  technology: 'Technology',
  '#name': 'Name',
  '#lane': 'Layer it is drawn on',
  '#status': 'Status',
};

function sayLeaf({ leaf }: Read): string | undefined {
  return leaf === undefined ? undefined : (leafWords[leaf] ?? sayFact(leaf));
}

function sayFact(leaf: Leaf): string {
  if (isFieldName(leaf)) return fieldOf(leaf).label;
  const measure = leaf.slice(1);
  return isMeasureName(measure) ? `${measureData(measure).label} (worked out)` : leaf;
}

function sayPlanRead(key: string): string {
  const [what = '', of = ''] = key.split(':');
  const kind = isKind(of) ? kindData(of).plural : of;
  switch (what) {
    case 'count':
      return `How many ${kind}`;
    case 'covering':
      return `What covers ${of}`;
    case 'technologies':
      return `Technologies of ${kind}`;
    case 'forms':
      return 'Processing forms in use';
    case 'relation':
      return `Whether anything ${isRelationKind(of) ? relationKinds[of].title : of} something`;
    case 'measure':
      return isMeasureName(of) ? `${measureData(of).label} (worked out)` : of;
    case 'layer':
      return `Whether ${of} is declared not needed`;
    case 'goals':
      return 'Goals';
    case 'today':
      return 'The day';
    case 'params':
      return 'Parameters';
    case 'recorded':
      return 'The decision record';
    case 'waivers':
      return `Waivers that are ${of}`;
    default:
      return key;
  }
}
