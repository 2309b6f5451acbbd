import { goalKinds, goalTitles } from '#shared/catalogue/goals.ts';
import { isKind, kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { optionLabel } from '#shared/catalogue/option-labels.ts';
import { relationKinds, relationNames, type RelationKind } from '#shared/catalogue/relations.ts';
import { technologyFlags } from '#shared/catalogue/technology.ts';
import { gapNames } from '#shared/plan/decision-record/record-gaps.ts';
import {
  isEmpty,
  kindsOf,
  relatedKinds,
  type Direction,
  type KindSet,
} from '#shared/rules/language/kind-set.ts';
import type { ValueType } from '#shared/rules/language/value-type.ts';
import { completion, type Completion } from './completion.ts';
import { t } from '#shared/words/t.ts';

/** What can stand in a text that a function is given: relations that are legal there, kinds, layers, goals, flags. */
export function argumentCompletions(
  method: string,
  of: ValueType | undefined,
): readonly Completion[] {
  const direction = directions[method];
  if (direction !== undefined) return relations(componentsIn(of), direction);
  switch (method) {
    case 'ofKind': {
      const from = componentsIn(of);
      return kinds(from === undefined ? kindNames : kindsOf(from));
    }
    case 'count':
    case 'technologies':
      return kinds(kindNames);
    case 'all':
      return of?.is === 'space' ? kinds(kindNames) : [];
    case 'flag':
      return technologyFlags.map((flag) => completion('value', flag, ''));
    case 'covering':
    case 'notNeeded':
    case 'reasonGiven':
      return layers.map((layer) => completion('value', layer, 'layer'));
    case 'stated':
    case 'top':
      return goalKinds.map((goal) => completion('value', goal, goalTitles[goal]));
    case 'hasRelation':
      return relationNames.map((name) => relation(name, 'out'));
    case 'waivers':
      return ['unused', 'expired'].map((state) => completion('value', state, 'waivers'));
    case 'recorded':
      return gapNames.map((gap) => completion('value', gap, t`decision record`));
    default:
      return [];
  }
}

/** What a value of this type can be compared with: the options of a choice, or kinds. */
export function optionCompletions(type: ValueType | undefined): readonly Completion[] {
  const one = type?.is === 'list' ? type.of : type;
  if (one?.is !== 'text') return [];
  return (one.options ?? []).map((option) =>
    completion('value', option, isKind(option) ? kindData(option).title : optionLabel(option)),
  );
}

const directions: Readonly<Record<string, Direction | undefined>> = {
  to: 'out',
  toAll: 'out',
  reach: 'out',
  reachAll: 'out',
  from: 'in',
  fromAll: 'in',
  reachFrom: 'in',
  reachFromAll: 'in',
};

function componentsIn(type: ValueType | undefined): KindSet | undefined {
  const one = type?.is === 'list' ? type.of : type;
  return one?.is === 'component' ? one.kinds : undefined;
}

const relations = (from: KindSet | undefined, direction: Direction): readonly Completion[] =>
  relationNames
    .filter((name) => from === undefined || !isEmpty(relatedKinds(from, name, direction)))
    .map((name) => relation(name, direction));

const relation = (name: RelationKind, direction: Direction): Completion =>
  completion('value', name, relationKinds[name][direction === 'out' ? 'title' : 'inverse']);

const kinds = (names: readonly Kind[]): readonly Completion[] =>
  names.map((name) => completion('value', name, kindData(name).title));
