import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { madrFiles } from './madr-files.ts';

test('a decision becomes a file of MADR 4.0 with all that was said', () => {
  const plan = drawSketch({
    parts: { db: ['workload', { name: 'Order DB' }] },
    record: {
      decisions: {
        d1: {
          title: 'Use *lockstep* for orders',
          deciders: 'Ada: "chief"',
          context: 'Orders stop.\nNobody may notice.',
          drivers: ['No interruption'],
          options: [
            { id: 'a', title: 'Lockstep', pros: ['No restart'], cons: ['Dear'] },
            { id: 'b', title: 'Restart', pros: [], cons: [] },
          ],
          chosen: 'a',
          justification: 'A restart takes minutes.',
          gains: ['Nobody notices'],
          drawbacks: ['Two of each'],
          confirmation: 'Pull the plug.',
          links: [{ to: 'component', id: 'db' }],
        },
      },
    },
  });
  expect(madrFiles(plan)).toEqual([
    {
      name: '0001-use-lockstep-for-orders.md',
      text: `---
status: "accepted"
date: 2025-06-01
decision-makers: "Ada: \\"chief\\""
---

# Use \\*lockstep\\* for orders

## Context and Problem Statement

Orders stop.

Nobody may notice.

## Decision Drivers

* No interruption

## Considered Options

* Lockstep
* Restart

## Decision Outcome

Chosen option: "Lockstep", because

A restart takes minutes.

### Consequences

* Good, because Nobody notices
* Bad, because Two of each

### Confirmation

Pull the plug.

## Pros and Cons of the Options

### Lockstep

* Good, because No restart
* Bad, because Dear

### Restart

Nothing is noted for or against it.

## More Information

* component: Order DB
`,
    },
  ]);
});

test('files are named by number and title, each once, whatever the title holds', () => {
  const plan = drawSketch({
    record: {
      decisions: {
        a: { number: 2, title: '../../Größe: 10 %' },
        b: { number: 2, title: '../../Größe: 10 %' },
        c: { number: 1, title: '→', status: 'superseded', supersededBy: 'a' },
      },
    },
  });
  const files = madrFiles(plan);
  expect(files.map(({ name }) => name)).toEqual([
    '0001-decision.md',
    '0002-gro-e-10.md',
    '0002-gro-e-10-2.md',
  ]);
  expect(files[0]!.text).toContain('status: "superseded by ADR-0002"');
});
