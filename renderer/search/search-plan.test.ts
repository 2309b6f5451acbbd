import { expect, test } from 'vitest';
import { builtInTechnologies } from '#shared/catalogue/built-in-technologies.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import type { Action } from '#renderer/actions/action.ts';
import { fixedWords } from './fixed-words.ts';
import { lettersScore } from './letters-score.ts';
import { PlanWords } from './plan-words.ts';
import type { SearchHit } from './search-hit.ts';
import { searchPlan } from './search-plan.ts';

const action = (id: string, label: string, enabled = true): Action => ({
  id,
  label,
  enabled: () => enabled,
  run: () => undefined,
});
const plan = drawSketch({
  parts: {
    db: ['vm', { name: 'Order DB', ramGiB: 16 }],
    web: ['vm', { name: 'Web 1', ramGiB: 16 }],
    big: ['server', { name: 'esx-01', ramGiB: 512 }],
    lan: ['segment', { name: 'Users', vlanId: 20 }],
    cluster: ['hostCluster', { name: 'ESX cluster A' }],
  },
  relations: [['db', 'runsOn', 'big']],
});
const actions = [action('undo', 'Undo'), action('fit-all', 'Fit everything into view', false)];
const words = new PlanWords(plan);
for (const piece of words.pieces([])) piece();
const searched = {
  actions,
  indexes: [fixedWords(actions, builtInTechnologies, allRules), words.index],
};
function nameOf(hit: SearchHit | undefined): string | undefined {
  switch (hit?.type) {
    case undefined:
      return undefined;
    case 'action':
      return hit.action.label;
    case 'component':
      return hit.component.name;
    case 'fact':
      return `${hit.field} ${String(hit.value)}: ${hit.ids.join(' ')}`;
    case 'finding':
      return hit.finding.rule;
    case 'record':
      return hit.words;
    case 'rule':
      return hit.rule.id;
    case 'technology':
      return hit.technology.name;
    case 'kind':
      return hit.kind;
    case 'relation':
      return hit.words;
    case 'bookmark':
      return hit.bookmark.name;
    case 'query':
      return hit.text;
    case 'edit':
      return hit.edit.words;
  }
}
const names = (text: string) => searchPlan(text, searched).map(nameOf);
const best = (text: string) => names(text)[0];

test('a component is found by its name, the beginning of it first', () => {
  expect(best('order')).toBe('Order DB');
  expect(best('esx cl')).toBe('ESX cluster A');
});

test('components are found by a fact: its label or name, and its value with or without the unit', () => {
  expect(best('16 gib')).toBe('ramGiB 16: db web');
  expect(best('ram 512')).toBe('ramGiB 512: big');
  expect(best('memory 512')).toBe('ramGiB 512: big');
  expect(best('vlan 20')).toBe('vlanId 20: lan');
});

test('a mistyped name is found', () => {
  expect(best('oredr')).toBe('Order DB');
});

test('what can be placed is found by its name or vendor, a kind by what it is', () => {
  expect(best('proxmox ve')).toMatch(/Proxmox/);
  expect(names('virtual machine')).toContain('vm');
});

test('a rule by its id and its title, a relation by its ends, a query by its words', () => {
  expect(best('MIS-04')).toBe('MIS-04');
  expect(names('order runs on esx')).toContain('Order DB runs on esx-01');
  expect(names('without backup')).toContain('vms without backup');
});

test('only actions that can run are offered', () => {
  expect(names('')).toEqual(['Undo']);
  expect(names('fit everything')).not.toContain('Fit everything into view');
});

test('letters in their order find what begins its words so', () => {
  expect(lettersScore('eca', 'esx cluster a')).toBeDefined();
  expect(lettersScore('eaa', 'esx cluster a')).toBeUndefined();
});

test('a quantity is found as it is typed: without the space, and with GB where GiB is meant', () => {
  for (const text of ['16GiB', '16gb', '16 GB', '512gb ram']) {
    const value = text.startsWith('16') ? 'ramGiB 16: db web' : 'ramGiB 512: big';
    expect(best(text)).toBe(value);
  }
});

test('an act that cannot be done now is named with what it is called, after all that can be taken', () => {
  const group: Action = { ...action('group', 'Group the selection', false), keys: ['Mod+G'] };
  const known = { actions: [group], indexes: [fixedWords([group], builtInTechnologies, [])] };
  const found = searchPlan('group', known);
  expect(found.at(-1)).toEqual({
    type: 'action',
    key: 'action group',
    action: group,
    isIdle: true,
  });
  expect(found.filter((hit) => hit.type === 'action')).toHaveLength(1);
});

test('nothing typed offers what was taken before, then what can be done', () => {
  const undo = { type: 'action', key: 'action undo', action: actions[0]! } as const;
  const rack = { type: 'kind', key: 'kind rack', kind: 'rack' } as const;
  const idle = { type: 'action', key: 'action fit-all', action: actions[1]! } as const;
  expect(searchPlan('', searched, [rack, idle, undo])).toEqual([rack, undo]);
});
