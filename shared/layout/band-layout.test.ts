import { describe, expect, it } from 'vitest';
import { bandLayout, type LaneContent } from './band-layout.ts';
import type { DrawnLane } from './card-geometry.ts';
import { drawnLanes } from './lane-contents.ts';

const nothing: LaneContent = { x: 0, y: 0, w: 0, h: 0, need: 'open' };

const contents = (some: Partial<Record<DrawnLane, Partial<LaneContent>>> = {}) =>
  Object.fromEntries(drawnLanes.map((lane) => [lane, { ...nothing, ...some[lane] }])) as Record<
    DrawnLane,
    LaneContent
  >;

describe('bandLayout', () => {
  it('stacks five bands without overlap, the facility strip last, pillars over all bands', () => {
    const { areas } = bandLayout(contents());
    const stack = [
      'access',
      'application',
      'processing',
      'network',
      'storage',
      'facility',
    ] as const;
    expect(stack.map((lane) => [areas[lane].box.y, areas[lane].box.h])).toEqual([
      [0, 92],
      [100, 92],
      [200, 92],
      [300, 92],
      [400, 92],
      [500, 28],
    ]);
    expect([areas.security.box.y, areas.security.box.h]).toEqual([0, 492]);
    expect(areas.security.box.x + areas.security.box.w).toBeLessThan(areas.management.box.x);
    expect(areas.management.box.x + areas.management.box.w).toBeLessThan(areas.access.box.w);
  });

  it('grows a band to what it holds and moves the bands below it down', () => {
    const before = bandLayout(contents()).areas;
    const after = bandLayout(contents({ processing: { w: 900, h: 400 } })).areas;
    expect(after.processing.box.h).toBe(28 + 400 + 8);
    expect(after.network.box.y - before.network.box.y).toBe(400 - 56);
    expect(after.security.box.x).toBeGreaterThan(900);
  });

  it('folds a layer that is not needed to its header, but never one that holds something', () => {
    const folded = bandLayout(contents({ application: { need: 'folded' } })).areas.application;
    expect([folded.folded, folded.box.h]).toEqual([true, 28]);
    const held = { need: 'folded', w: 136, h: 48 } as const;
    expect(bandLayout(contents({ application: held })).areas.application.folded).toBe(false);
  });

  it('puts the empty place of a layer beside what stands there where there is room, else under it', () => {
    const access = { need: 'empty', w: 136, h: 48 } as const;
    const under = bandLayout(contents({ access })).areas.access;
    expect(under.emptyPlace).toEqual({ x: 8, y: 28 + 48 + 8, w: 616, h: 56 });
    expect(under.box.h).toBe(28 + 48 + 8 + 56 + 8);
    const beside = bandLayout(contents({ access, storage: { w: 900, h: 48 } })).areas.access;
    expect(beside.emptyPlace).toEqual({ x: 8 + 136 + 16, y: 28, w: 720, h: 56 });
  });

  it('makes room above for what lies over the corner of its lane', () => {
    const { areas } = bandLayout(contents({ access: { x: -4, y: -24, w: 140, h: 100 } }));
    expect(areas.access.origin).toEqual({ x: 12, y: 52 });
    expect(areas.access.box.h).toBe(28 + 100 + 8);
  });

  it('lowers the foot of the last band when a pillar is taller than the stack', () => {
    const { areas } = bandLayout(contents({ management: { w: 120, h: 1000 } }));
    const foot = areas.storage.box.y + areas.storage.box.h;
    expect([areas.management.box.h, foot, areas.facility.box.y]).toEqual([1060, 1060, 1068]);
  });
});
