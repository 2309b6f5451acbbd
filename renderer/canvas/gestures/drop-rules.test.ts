import { describe, expect, it } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { dropMeaning, type Dropped } from './drop-rules.ts';
import { droppedItem } from './dropped-item.ts';

const plan = drawSketch({
  parts: {
    cluster: ['hostCluster'],
    esx: ['hypervisor'],
    web: ['vm'],
    rack: ['rack'],
  },
});
const [cluster, esx, web, rack] = ['cluster', 'esx', 'web', 'rack'].map((id) =>
  plan.component(id)!,
);
const item = (kind: Parameters<typeof droppedItem>[1]['kind'], technology?: string): Dropped =>
  droppedItem(plan, technology === undefined ? { kind } : { kind, technology })!;

describe('a drop', () => {
  it('on its own lane puts it there', () => {
    expect(dropMeaning(item('vm'), 'processing', [])).toEqual({
      kind: 'on-lane',
      lane: 'processing',
    });
  });

  it('goes into the innermost container that can hold it', () => {
    expect(dropMeaning(item('vm'), 'processing', [web!, esx!, cluster!])).toEqual({
      kind: 'inside',
      container: 'esx',
      relation: 'runsOn',
      isDrawnInside: true,
    });
    expect(dropMeaning(item('server'), 'processing', [web!, esx!, cluster!])).toMatchObject({
      container: 'cluster',
      relation: 'memberOf',
    });
  });

  it('on a rack mounts a server, which keeps its place on processing', () => {
    expect(dropMeaning(item('server'), 'facility', [rack!])).toEqual({
      kind: 'inside',
      container: 'rack',
      relation: 'mountedIn',
      isDrawnInside: false,
    });
  });

  it('on another lane says where it belongs and how to place it here all the same', () => {
    const desktops = item('accessBroker', 'omnissa-horizon');
    expect(dropMeaning(desktops, 'processing', [])).toEqual({
      kind: 'elsewhere',
      lane: 'processing',
      hint: {
        title: `${desktops.name} belongs to Access`,
        text: expect.stringMatching(
          /^by its most common function\..*Hold Shift to place it here and keep a note\.$/,
        ),
      },
    });
  });

  it('outside every lane, or between a layer and the facility strip, has no way round', () => {
    expect(dropMeaning(item('vm'), undefined, [])).toMatchObject({ kind: 'elsewhere' });
    expect(dropMeaning(item('vm'), undefined, [])).not.toHaveProperty('lane');
    expect(dropMeaning(item('rack'), 'storage', [])).not.toHaveProperty('lane');
  });
});
