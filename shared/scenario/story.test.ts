import { expect, test } from 'vitest';
import { addPatch, setPatch } from '#shared/plan/change.ts';
import type { Revision } from '#shared/sync/protocol.ts';
import { storyEntry } from './story-entry.ts';
import { tellStory } from './story.ts';

const minute = 60_000;
const server = (id: string) =>
  addPatch('component', {
    id,
    kind: 'server',
    name: id,
    lane: 'processing',
    x: 0,
    y: 0,
    status: 'planned',
    facts: {},
  });
const waiver = addPatch('waiver', {
  id: 'v1',
  rule: 'MIS-04',
  subject: 'plan',
  reason: 'Accepted',
  waivedOn: '2026-01-01',
});

let seq = 0;
const act = (part: Partial<Revision>): Revision => ({
  seq: ++seq,
  opId: `o${seq}`,
  actor: 'ada',
  at: seq * minute,
  label: `Act ${seq}`,
  change: [server(`s${seq}`)],
  ...part,
});

test('acts of one person in a row are one sitting; a pause, another person and what counts by itself end it', () => {
  seq = 0;
  const acts = [
    act({}),
    act({ change: [setPatch('component', 's1', 'name', 's1', 'B')] }),
    act({ actor: 'bob' }),
    act({ actor: 'bob', at: 60 * minute }),
    act({ actor: 'bob', at: 61 * minute, label: 'Waive MIS-04', change: [waiver] }),
    act({ actor: 'bob', at: 62 * minute, label: 'Merge scenario Two halls' }),
  ];
  const version = { id: 1, branch: 0, seq: 3, name: 'Offer', actor: 'bob', at: 5 * minute };
  const scenario = {
    id: 1,
    name: 'Two halls',
    base: 0,
    createdAt: 0,
    createdBy: 'ada',
    isArchived: false,
    acts: 0,
    seq: 0,
    isUnused: true,
  };
  const story = tellStory(acts.toReversed().map(storyEntry), {
    versions: [version],
    scenarios: [scenario],
  });
  expect(
    story.map((part) => (part.is === 'sitting' ? part.words : `${part.kind}: ${part.words}`)),
  ).toEqual([
    'merge: Merge scenario Two halls',
    'waiver: Waive MIS-04',
    '1 act: 1 component added',
    'version: Version Offer',
    '1 act: 1 component added',
    '2 acts: 1 component added, 1 component changed',
    'scenario: Scenario Two halls begins here',
  ]);
});

test('what was taken back is told as such, and counts no more; brought back it counts again', () => {
  seq = 0;
  const told = (...acts: readonly Revision[]) => {
    const [part] = tellStory(acts.toReversed().map(storyEntry), { versions: [], scenarios: [] });
    if (part?.is !== 'sitting') throw new Error('no sitting');
    return [part.words, part.acts.map(({ isTakenBack }) => isTakenBack)];
  };
  const first = act({});
  const undo = act({ label: 'Undo: Act 1', undoOf: 1 });
  expect(told(first, undo)).toEqual(['2 acts', [true, true]]);
  const redo = act({ label: 'Redo: Act 1', redoOf: 1 });
  expect(told(first, undo, redo)).toEqual(['3 acts: 1 component added', [true, true, false]]);
});
