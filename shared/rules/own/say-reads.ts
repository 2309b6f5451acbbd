import { lowerFirst } from '#shared/base/lower-first.ts';
import { wordList } from '#shared/base/word-list.ts';
import { isFieldName, fieldOf } from '#shared/catalogue/fields.ts';
import { kindData, kindNames, isKind, type Kind } from '#shared/catalogue/kinds.ts';
import { isMeasureName, measureData } from '#shared/catalogue/measures.ts';
import { isRelationKind, relationKinds, relationNames } from '#shared/catalogue/relations.ts';
import { kindsOf, type KindSet } from '../language/kind-set.ts';
import type { Leaf, Path, Read, Reads, Step } from '../language/reads.ts';
import { t } from '#shared/words/t.ts';

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
  for (const key of reads.plan) note(t`the plan`, sayPlanRead(key));
  return [...places].map(([of, what]) => ({ of, what: [...what] }));
}

function sayPath({ from, kinds, steps }: Path): string {
  const start = from === 'self' ? t`the judged component` : t`all of the plan: ${sayKinds(kinds)}`;
  return [start, ...steps.map(sayStep)].join(' → ');
}

function sayStep({ relations, direction, anyNumber, kinds, measure }: Step): string {
  if (measure !== undefined) return lowerFirst(measureData(measure).label);
  const names =
    relations.length === relationNames.length
      ? t`any relation`
      : wordList(
          relations.map(
            (relation) => relationKinds[relation][direction === 'in' ? 'inverse' : 'title'],
          ),
          'or',
          relationNames.length,
        );
  return anyNumber
    ? t`${names}, any number of times: ${sayKinds(kinds)}`
    : `${names}: ${sayKinds(kinds)}`;
}

const mostKinds = 4;

function sayKinds(kinds: KindSet): string {
  const all = kindsOf(kinds);
  if (all.length === kindNames.length) return t`anything`;
  const named = all.slice(0, mostKinds).map(kindTitle).join(', ');
  return all.length > mostKinds ? t`${named} and ${all.length - mostKinds} more kinds` : named;
}

const kindTitle = (kind: Kind) => kindData(kind).title.toLowerCase();

const leafWords: Readonly<Record<string, string>> = {
  technology: t`Technology`,
  '#name': t`Name`,
  '#lane': t`Layer it is drawn on`,
  '#status': t`Status`,
};

function sayLeaf({ leaf }: Read): string | undefined {
  return leaf === undefined ? undefined : (leafWords[leaf] ?? sayFact(leaf));
}

function sayFact(leaf: Leaf): string {
  if (isFieldName(leaf)) return fieldOf(leaf).label;
  const measure = leaf.slice(1);
  return isMeasureName(measure) ? t`${measureData(measure).label} (worked out)` : leaf;
}

function sayPlanRead(key: string): string {
  const [what = '', of = ''] = key.split(':');
  const kind = isKind(of) ? kindData(of).plural : of;
  switch (what) {
    case 'count':
      return t`How many ${kind}`;
    case 'covering':
      return t`What covers ${of}`;
    case 'technologies':
      return t`Technologies of ${kind}`;
    case 'forms':
      return t`Processing forms in use`;
    case 'relation':
      return t`Whether anything ${isRelationKind(of) ? relationKinds[of].title : of} something`;
    case 'measure':
      return isMeasureName(of) ? t`${measureData(of).label} (worked out)` : of;
    case 'layer':
      return t`Whether ${of} is declared not needed`;
    case 'goals':
      return t`Goals`;
    case 'today':
      return t`The day`;
    case 'params':
      return t`Parameters`;
    case 'recorded':
      return t`The decision record`;
    case 'waivers':
      return t`Waivers that are ${of}`;
    default:
      return key;
  }
}
