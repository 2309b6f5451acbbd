import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { goalTitles, type GoalKind } from '#shared/catalogue/goals.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { relationKinds } from '#shared/catalogue/relations.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import { readPlanFile } from '#shared/interchange/plan-file/read-plan-file.ts';
import { kindWords } from '#shared/plan/words/component-words.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { parentOf } from '#shared/plan/nesting.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation } from '#shared/plan/records.ts';
import { article } from '#shared/starters/article.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { runCli } from '../run-cli.ts';
import { expect, test } from '../test.ts';

test('the whole plan of the article is built without the mouse, and is the one that ships', async ({
  blank,
  page,
  product,
}) => {
  const wanted = article.plan();
  const touches = await watchMouse(page);
  const keys = new Keyboard(page);
  await blank.isShown();
  for (const component of outerFirst(wanted)) {
    await test.step(component.name, () => build(keys, wanted, component));
  }
  for (const relation of drawnRelations(wanted)) await relate(keys, wanted, relation);
  for (const goal of goalsByRank(wanted)) await stateGoal(keys, goal);
  await expect(blank.size).toHaveText('46 components · 62 relations');
  expect(await touches()).toEqual([]);

  const id = new URL(page.url()).searchParams.get('plan')!;
  const json = path.join(product.home, `${id}.json`);
  await expect(page.getByText(/^Saved/)).toBeVisible();
  const file = path.join(product.home, 'plans', `${id}.strata`);
  expect((await runCli('export', file, '--to', json)).code).toBe(0);
  const read = readPlanFile(readFileSync(json, 'utf8'));
  if (!read.ok) throw new Error(read.error.message);
  expect(told(read.value.plan)).toEqual(told(wanted));
});

/** Places a component, in what it lies in, and says what is stated of it. */
async function build(keys: Keyboard, plan: PlanView, component: Component): Promise<void> {
  const parent = parentOf(plan, component.id);
  if (parent !== undefined) await select(keys, plan.component(parent)!);
  const { words, hit } = toPlace(plan, component);
  await keys.take(words, hit, placing(parent));
  const facts = Object.entries(component.facts).map(
    ([field, fact]) =>
      `${fieldOf(field as FieldName).label} = ${formatValue(field as FieldName, fact.value)}`,
  );
  const said = [`name = ${component.name}`, ...facts].join('; ');
  await keys.take(said, /^(Set|Rename)/);
}

const placing = (parent: string | undefined): string =>
  parent === undefined ? 'Enter' : 'Control+Enter';

/** What to type, and what is to be taken of what it finds. */
function toPlace(plan: PlanView, { kind, technology }: Component) {
  const known = technology === undefined ? undefined : findTechnology(plan, technology);
  const { title } = kindData(kind);
  if (known === undefined) return { words: title, hit: `Place ${title}` };
  const as = known.kinds.length === 1 ? '' : ` as ${kindWords(kind)}`;
  return { words: known.name, hit: `Place ${known.name}${as}` };
}

const select = (keys: Keyboard, { name, kind }: Component): Promise<void> =>
  keys.take(name, `${name}, ${kindData(kind).title}`);

async function relate(keys: Keyboard, plan: PlanView, { kind, from, to }: Relation): Promise<void> {
  const [source, target] = [plan.component(from)!, plan.component(to)!];
  await select(keys, source);
  await keys.relate(target.name, `${source.name} ${relationKinds[kind].title} ${target.name}`);
}

const stateGoal = (keys: Keyboard, kind: GoalKind): Promise<void> => {
  const label = `State the goal ${lowerFirst(goalTitles[kind])}`;
  return keys.take(label, label);
};

/** What is drawn, outer before inner. */
function outerFirst(plan: PlanView): readonly Component[] {
  const drawn = [...plan.all('component')].filter(({ kind }) => kind !== 'goal');
  const depth = (id: string): number => {
    const parent = parentOf(plan, id);
    return parent === undefined ? 0 : depth(parent) + 1;
  };
  return drawn.toSorted((a, b) => depth(a.id) - depth(b.id));
}

/** Relations that placing inside has not made. */
const drawnRelations = (plan: PlanView): readonly Relation[] =>
  [...plan.all('relation')].filter(({ from, to }) => parentOf(plan, from) !== to);

const goalsByRank = (plan: PlanView): readonly GoalKind[] =>
  [...plan.all('component')]
    .filter(({ kind }) => kind === 'goal')
    .toSorted((a, b) => Number(a.facts.priority?.value) - Number(b.facts.priority?.value))
    .map(({ facts }) => facts.goalKind?.value as GoalKind);

/** All that a person says of a plan: components with what is stated of them, and relations, by name. */
function told(plan: PlanView) {
  const nameOf = (id: string) => plan.component(id)?.name;
  const components = [...plan.all('component')].map(({ name, kind, technology, facts }) => ({
    // A goal is called after its kind; the case of it is no matter.
    name: kind === 'goal' ? name.toLowerCase() : name,
    kind,
    technology,
    facts: Object.fromEntries(
      Object.entries(facts).flatMap(([field, { value, origin }]) =>
        origin === 'catalogue' ? [] : [[field, value] as const],
      ),
    ),
  }));
  const relations = [...plan.all('relation')].map(
    ({ kind, from, to }) => `${nameOf(from)} ${kind} ${nameOf(to)}`,
  );
  return {
    components: components.toSorted((a, b) => compare(a.name, b.name)),
    relations: relations.toSorted(compare),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Notes every event of a mouse, pen or finger. */
async function watchMouse(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { mouseSeen: seen });
    for (const name of ['pointerdown', 'mousedown', 'mousemove', 'wheel', 'touchstart', 'drop'])
      window.addEventListener(name, () => seen.push(name), { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { mouseSeen: string[] }).mouseSeen);
}
