import { expect, test } from 'vitest';
import { builtInTechnologies } from '#shared/catalogue/built-in-technologies.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Action } from '#renderer/actions/action.ts';
import { matchScore } from './match-score.ts';
import { searchPlan, type SearchHit } from './search-plan.ts';

const action = (id: string, label: string, enabled = true): Action => ({
  id,
  label,
  enabled: () => enabled,
  run: () => undefined,
});
const searched = {
  plan: drawSketch({
    parts: {
      db: ['vm', { name: 'Order DB', ramGiB: 16 }],
      web: ['vm', { name: 'Web 1' }],
      cluster: ['hostCluster', { name: 'ESX cluster A' }],
    },
  }),
  actions: [action('undo', 'Undo'), action('fit-all', 'Fit everything into view', false)],
  findings: [],
  technologies: builtInTechnologies,
};
const nameOf = (hit: SearchHit | undefined) => {
  switch (hit?.type) {
    case 'action':
      return hit.action.label;
    case 'component':
      return hit.because ?? hit.component.name;
    case 'finding':
      return hit.finding.rule;
    case 'technology':
      return hit.technology.name;
    case undefined:
      return undefined;
  }
};
const best = (text: string) => nameOf(searchPlan(text, searched)[0]);

test('a component is found by its name, the beginning of it first', () => {
  expect(best('order')).toBe('Order DB');
  expect(best('esx cl')).toBe('ESX cluster A');
});

test('a component is found by a fact with its unit', () => {
  expect(best('16 gib')).toBe('Memory 16 GiB');
});

test('a technology to place is found by its name or vendor', () => {
  expect(best('proxmox ve')).toMatch(/Proxmox/);
});

test('only actions that can run are offered', () => {
  expect(searchPlan('', searched).map(nameOf)).toEqual(['Undo']);
  expect(searchPlan('fit everything', searched).map(nameOf)).not.toContain(
    'Fit everything into view',
  );
});

test('letters in their order find what begins its words so', () => {
  expect(matchScore('eca', 'ESX cluster A')).toBeDefined();
  expect(matchScore('eaa', 'ESX cluster A')).toBeUndefined();
});

test('all words must be there, and nothing is found by nothing', () => {
  expect(matchScore('order web', 'Order DB')).toBeUndefined();
  expect(matchScore('', 'Order DB')).toBeUndefined();
});
