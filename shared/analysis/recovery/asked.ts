import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Input } from '../measured.ts';

/** A yes or no that may be open: then `missing` names the blanks that decide it. */
export interface Asked {
  readonly answer: boolean | undefined;
  readonly used: readonly Input[];
  readonly missing: readonly Input[];
}

/** What is certain without any fact. */
export const certain = (answer: boolean): Asked => ({ answer, used: [], missing: [] });

/** Whether a component states a yes; blank is open. */
export function asked(component: Component, field: FieldName): Asked {
  const value = component.facts[field]?.value;
  const input = { component: component.id, field };
  return typeof value === 'boolean'
    ? { answer: value, used: [input], missing: [] }
    : { answer: undefined, used: [], missing: [input] };
}

/** Whether any is a yes: one yes decides, blanks matter only when none is (Kleene). */
export function anyOf(all: readonly Asked[]): Asked {
  const yes = all.find(({ answer }) => answer === true);
  return yes ?? joined(all, all.some(({ answer }) => answer === undefined) ? undefined : false);
}

const joined = (all: readonly Asked[], answer: boolean | undefined): Asked => ({
  answer,
  used: all.flatMap(({ used }) => used),
  missing: all.flatMap(({ missing }) => missing),
});
