import { t } from '#shared/words/t.ts';
import { placesOf } from '#shared/analysis/facility/places.ts';
import { inBuilding } from './in-building.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';

/** What components can be told apart by. */
export const colourings = ['vendor', 'owner', 'status', 'era', 'site'] as const;
export type Colouring = (typeof colourings)[number];

/** How each reads: "Coloured by …". */
export const colouringTitles: Readonly<Record<Colouring, string>> = {
  vendor: t`vendor`,
  owner: t`owner`,
  status: t`status`,
  era: t`technology era`,
  site: t`site`,
};

/** What a component counts as; undefined where the plan does not tell. */
export const valueOf = (plan: PlanView, component: Component, by: Colouring): string | undefined =>
  readers[by](plan, component);

const readers: Readonly<
  Record<Colouring, (plan: PlanView, component: Component) => string | undefined>
> = {
  vendor: (plan, component) => textOf(component, 'vendor') ?? technologyOf(plan, component)?.vendor,
  owner: (_, component) => textOf(component, 'owner'),
  status: (_, { status }) => statusWords[status],
  era: (plan, component) => eraOf(plan, component),
  site: (plan, component) => siteOf(plan, component),
};

const statusWords: Readonly<Record<Component['status'], string>> = {
  existing: t`Existing`,
  planned: t`Planned`,
  retire: t`To be retired`,
};

const technologyOf = (plan: PlanView, { technology }: Component) =>
  technology === undefined ? undefined : findTechnology(plan, technology);

function textOf({ facts }: Component, field: 'vendor' | 'owner'): string | undefined {
  const value = facts[field]?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function eraOf(plan: PlanView, component: Component): string | undefined {
  const technology = technologyOf(plan, component);
  if (technology === undefined) return undefined;
  if (technology.discontinued === true) return t`No longer sold`;
  const words = { '2009': t`Of 2009`, now: t`Of today`, both: t`Of 2009 and today` } as const;
  return words[technology.era];
}

function siteOf(plan: PlanView, component: Component): string | undefined {
  if (component.kind === 'site') return component.name;
  const sites = new Set(
    inBuilding(plan, component.id)
      .flatMap((id) => [...placesOf(plan, id)])
      .filter((id) => plan.component(id)?.kind === 'site'),
  );
  const [only] = sites;
  if (only === undefined) return undefined;
  return sites.size === 1 ? plan.component(only)?.name : t`Several sites`;
}
