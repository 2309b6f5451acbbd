import { expect, test } from 'vitest';
import { drawSketch, type SketchedRecord } from '../plan-sketch.ts';
import { gapNames, recordGaps } from './record-gaps.ts';

function gapsOf(record: SketchedRecord, today = '2026-01-01') {
  const plan = drawSketch({ parts: { db: ['vm'] }, record });
  const hasComponent = (id: string) => plan.component(id) !== undefined;
  const look = { all: plan.all.bind(plan), today, hasComponent };
  return Object.fromEntries(
    gapNames
      .map(
        (name) => [name, recordGaps[name](look).map(({ id, text }) => `${id}: ${text}`)] as const,
      )
      .filter(([, gaps]) => gaps.length > 0),
  );
}

test('a record with reasons, owners and links that hold leaves nothing open', () => {
  const record: SketchedRecord = {
    requirements: { r1: {} },
    risks: { k1: { owner: 'Ada', response: 'accept', reviewOn: '2026-01-01' } },
    decisions: {
      d1: {
        justification: 'It is enough',
        links: [
          { to: 'requirement', id: 'r1' },
          { to: 'risk', id: 'k1' },
          { to: 'component', id: 'db' },
          { to: 'finding', id: 'MIS-04 db' },
        ],
      },
    },
    actions: { a1: { dueOn: '2026-01-01', links: [{ to: 'decision', id: 'd1' }] } },
  };
  expect(gapsOf(record)).toEqual({});
});

test('each gap names the record and says what is open', () => {
  const record: SketchedRecord = {
    requirements: { 'Two halls': {} },
    risks: { Flood: { reviewOn: '2025-12-31' } },
    decisions: {
      Lockstep: { links: [{ to: 'component', id: 'gone' }] },
      Restart: { status: 'deprecated' },
    },
    actions: { Test: { dueOn: '2025-12-31', links: [{ to: 'decision', id: 'Restart' }] } },
  };
  expect(gapsOf(record)).toEqual({
    unfulfilledRequirements: ['Two halls: Two halls'],
    unjustifiedDecisions: ['Lockstep: ADR-0001 Lockstep'],
    unfoundedDecisions: ['Lockstep: ADR-0001 Lockstep (its component is gone)'],
    overdueActions: ['Test: Test (due 2025-12-31)'],
    unownedRisks: ['Flood: Flood (no owner, no response)'],
    supersededStillNamed: ['Restart: ADR-0002 Restart'],
    risksToReview: ['Flood: Flood (due 2025-12-31)'],
  });
});
