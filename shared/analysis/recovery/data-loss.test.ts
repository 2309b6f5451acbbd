import { describe, expect, it } from 'vitest';
import { analysisContext } from '../analysis-context.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { dataLossOf, everything } from './data-loss.ts';
import { backupHours } from './backup-time.ts';
import { linkUseOf, replicationLag } from './replication-lag.ts';
import { restoreTimeOf } from './restore-time.ts';

const contextOf = (sketch: PlanSketch) => analysisContext(drawSketch(sketch), '2026-11-22');

/** 1 TB that changes by 10 % a day, on an array, with one copy of some kind. */
const copied = (more: PlanSketch): PlanSketch => ({
  parts: {
    orders: ['workload', { statefulness: 'stateful' }],
    data: ['volume', { usedTB: 1, changePctPerDay: 10 }],
    array: ['array'],
    ...more.parts,
  },
  relations: [
    ['orders', 'stores', 'data'],
    ['data', 'providedBy', 'array'],
    ...(more.relations ?? []),
  ],
});

function lossOf(sketch: PlanSketch) {
  const context = contextOf(sketch);
  const { value, low, high, missing } = dataLossOf(context, context.plan.component('orders')!);
  return {
    ...(value === undefined ? { low, high } : { value: Math.round(value) }),
    missing: missing.map(({ component, field }) => `${component}.${field}`),
  };
}

describe('data lost with the primary storage', () => {
  it('is nothing while a synchronous copy is in step', () => {
    const sketch = copied({
      parts: { copy: ['replication', { syncMode: 'sync' }] },
      relations: [['copy', 'protects', 'data']],
    });
    expect(lossOf(sketch)).toEqual({ value: 0, missing: [] });
  });

  it('is nothing when two stores provide each of its volumes, whatever else copies it', () => {
    const mirrored = copied({
      parts: {
        second: ['array'],
        mirror: ['replication', { syncMode: 'sync' }],
        backup: ['backup', { frequencyHours: 24, backupMBps: 100, sameArray: false }],
      },
      relations: [
        ['data', 'providedBy', 'second'],
        ['mirror', 'protects', 'data'],
        ['mirror', 'writesTo', 'second'],
        ['backup', 'protects', 'data'],
      ],
    });
    expect(lossOf(mirrored)).toEqual({ value: 0, missing: [] });
    const half = copied({
      parts: { second: ['array'], logs: ['volume', { usedTB: 1, changePctPerDay: 0 }] },
      relations: [
        ['data', 'providedBy', 'second'],
        ['orders', 'stores', 'logs'],
        ['logs', 'providedBy', 'array'],
      ],
    });
    expect(lossOf(half)).toEqual({ low: everything, high: undefined, missing: [] });
  });

  it('is the cycle and the queue of an asynchronous copy', () => {
    // 100 GB a day are 9.26 Mbit/s; a link of 100 Mbit/s at 0.8 is used by 11.57 %: 300 s · 1.1157.
    const sketch = copied({
      parts: { copy: ['replication', { syncMode: 'async', cycleSec: 300, linkMbps: 100 }] },
      relations: [['copy', 'protects', 'data']],
    });
    expect(lossOf(sketch)).toEqual({ value: 335, missing: [] });
  });

  it('is the interval and the duration of a backup', () => {
    // 100 GB a day at 100 MB/s take 1 000 s.
    const sketch = copied({
      parts: { backup: ['backup', { frequencyHours: 24, backupMBps: 100, sameArray: false }] },
      relations: [['backup', 'protects', 'data']],
    });
    expect(lossOf(sketch)).toEqual({ value: 86_400 + 1000, missing: [] });
  });

  it('is at least the interval while the rate of the backup is blank', () => {
    const sketch = copied({
      parts: { backup: ['backup', { frequencyHours: 24, sameArray: false }] },
      relations: [['backup', 'protects', 'data']],
    });
    expect(lossOf(sketch)).toEqual({
      low: 86_400,
      high: undefined,
      missing: ['backup.backupMBps'],
    });
  });

  it('is all of it when the only copy lies on the same array', () => {
    const sketch = copied({
      parts: { backup: ['backup', { frequencyHours: 1, sameArray: true }] },
      relations: [['backup', 'protects', 'data']],
    });
    expect(lossOf(sketch)).toEqual({ low: everything, high: undefined, missing: [] });
  });

  it('counts a backup on other storage, and none on the storage it protects', () => {
    const writingTo = (target: string) =>
      copied({
        parts: {
          backup: ['backup', { frequencyHours: 24, backupMBps: 100 }],
          other: ['array'],
        },
        relations: [
          ['backup', 'protects', 'data'],
          ['backup', 'writesTo', target],
        ],
      });
    expect(lossOf(writingTo('other'))).toEqual({ value: 87_400, missing: [] });
    expect(lossOf(writingTo('array'))).toMatchObject({ low: everything });
  });

  it('is all of it when nothing copies it', () => {
    expect(lossOf(copied({}))).toEqual({ low: everything, high: undefined, missing: [] });
  });

  it('is nothing when the workload is stateless and keeps no data', () => {
    expect(lossOf({ parts: { orders: ['workload', { statefulness: 'stateless' }] } })).toEqual({
      value: 0,
      missing: [],
    });
  });
});

describe('how long copies take', () => {
  it('uses a link by what changes over what it carries', () => {
    const context = contextOf(
      copied({
        parts: { copy: ['replication', { syncMode: 'async', cycleSec: 60, linkMbps: 100 }] },
        relations: [['copy', 'protects', 'data']],
      }),
    );
    expect(linkUseOf(context, context.plan.component('copy')!).value).toBeCloseTo(11.574, 3);
  });

  it('gives no age to a copy whose link never catches up', () => {
    const context = contextOf(
      copied({
        parts: { copy: ['replication', { syncMode: 'async', cycleSec: 60, linkMbps: 5 }] },
        relations: [['copy', 'protects', 'data']],
      }),
    );
    const { value, high, note } = replicationLag(context, context.plan.component('copy')!);
    expect({ value, high, note }).toEqual({
      value: undefined,
      high: undefined,
      note: 'It never catches up: its link is asked for more than it carries.',
    });
  });

  it('restores 1 TB at 200 MB/s in 5 000 s, and no faster than the network', () => {
    const withBackup = (speedGbps: number) => {
      const context = contextOf(
        copied({
          parts: {
            backup: ['backup', { restoreMBps: 200, sameArray: false }],
            net: ['segment', { segmentRole: 'backup', speedGbps }],
          },
          relations: [
            ['backup', 'protects', 'data'],
            ['backup', 'attachedTo', 'net'],
          ],
        }),
      );
      return restoreTimeOf(context, context.plan.component('orders')!)?.value;
    };
    expect([withBackup(10), withBackup(1)]).toEqual([5000, 10_000]);
  });

  it('backs up a day of changes over the slowest part', () => {
    const context = contextOf(
      copied({
        parts: { backup: ['backup', { frequencyHours: 24, backupMBps: 50 }] },
        relations: [['backup', 'protects', 'data']],
      }),
    );
    expect(backupHours(context, context.plan.component('backup')!).value).toBeCloseTo(2000 / 3600);
  });
});
