import type { Id } from '#shared/base/ids.ts';
import { refuse, type Problem } from '#shared/base/result.ts';
import { wordList } from '#shared/base/word-list.ts';
import { checkOwnTechnology } from '#shared/catalogue/own-technology.ts';
import { kindWords, nameAndKind } from '../words/component-words.ts';
import { findTechnology } from '../find-technology.ts';
import type { PlanView } from '../plan.ts';
import type { Component, OwnTechnology } from '../records.ts';
import { t } from '#shared/words/t.ts';

/** Why a component may not be of a technology, or undefined when it may. */
export function technologyProblem(
  plan: PlanView,
  component: Pick<Component, 'name' | 'kind'>,
  id: Id | undefined,
): Problem | undefined {
  if (id === undefined) return undefined;
  const technology = findTechnology(plan, id);
  if (technology === undefined) {
    return refuse(
      'technology-unknown',
      t`${component.name} is of the technology ${id}, which neither the catalogue nor the plan has. Choose another or leave it open.`,
    ).error;
  }
  if (technology.kinds.includes(component.kind)) return undefined;
  const possible = wordList(technology.kinds.map(kindWords), 'or');
  return refuse(
    'technology-does-not-fit',
    t`${technology.name} does not fit ${nameAndKind(component)}: it may be a ${possible}. Choose another technology.`,
  ).error;
}

/** Why the plan cannot take a technology of its own people, or undefined when it can. */
export function ownTechnologyProblem(technology: OwnTechnology): Problem | undefined {
  const checked = checkOwnTechnology(technology);
  return checked.ok ? undefined : checked.error;
}

/** The components that are of a technology. */
const usersOf = (plan: PlanView, technology: Id): Component[] =>
  [...plan.all('component')].filter((component) => component.technology === technology);

/** Why a technology may not be removed: somebody uses it. */
export function technologyInUse(plan: PlanView, { id, name }: OwnTechnology): Problem | undefined {
  const users = usersOf(plan, id);
  if (users.length === 0) return undefined;
  const names = wordList(users.map((user) => user.name));
  return refuse(
    'technology-in-use',
    users.length === 1
      ? t`${name} is the technology of ${names}. Give it another technology first.`
      : t`${name} is the technology of ${names}. Give them another technology first.`,
  ).error;
}
