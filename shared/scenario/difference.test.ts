import { expect, test } from 'vitest';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { removeComponent } from '#shared/plan/remove-component.ts';
import { differences, markedComponents } from './difference.ts';

const drawn = () =>
  drawSketch({
    parts: {
      s1: ['server', { ramGiB: 256 }],
      s2: ['server'],
      h1: ['hypervisor'],
      w1: ['workload'],
    },
    relations: [['h1', 'runsOn', 's1']],
  });

function edited(edit: (draft: PlanDraft) => void): Plan {
  const plan = drawn();
  const draft = new PlanDraft(plan);
  edit(draft);
  const next = plan.clone();
  next.apply(draft.change);
  return next;
}

test('what came, went, changed and only moved is told in words, by layer, moves last', () => {
  const after = edited((draft) => {
    draft.set('component', 'w1', 'x', 900);
    removeComponent(draft, 's2');
    draft.set('component', 's1', 'facts.ramGiB', { value: 512, origin: 'typed' });
    draft.set('component', 's1', 'status', 'existing');
    draft.set('meta', 'plan', 'profile', 'lab');
  });
  const found = differences(drawn(), after).map(({ subject, is, group, words }) => ({
    subject,
    is,
    group,
    words,
  }));
  expect(found).toEqual([
    { subject: 's2', is: 'removed', group: 'processing', words: [] },
    { subject: 'The plan', is: 'changed', group: 'plan', words: ['profile lab, was enterprise'] },
    {
      subject: 's1',
      is: 'changed',
      group: 'processing',
      words: ['status existing, was planned', 'memory 512 GiB, was 256 GiB'],
    },
    { subject: 'w1', is: 'moved', group: 'application', words: [] },
  ]);
});

test('a component whose relation came or went is marked as changed; one that is new stays new', () => {
  const after = edited((draft) => {
    draft.remove('relation', draft.outgoing('h1')[0]!.id);
    draft.add('component', { ...draft.component('s2')!, id: 's3', name: 's3' });
    draft.add('relation', { id: 'r9', kind: 'runsOn', from: 'h1', to: 's3', facts: {} });
  });
  expect(new Map(markedComponents(differences(drawn(), after)))).toEqual(
    new Map([
      ['s3', 'added'],
      ['h1', 'changed'],
      ['s1', 'changed'],
    ]),
  );
});

test('a plan is no different from itself', () => {
  expect(differences(drawn(), drawn())).toEqual([]);
});
