import { describe, expect, test } from 'vitest';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { fillAfterHostLoss } from './fill-after-host-loss.ts';
import { measured, pool } from './storage.samples.ts';

describe('Fill after losing a host', () => {
  const fill = (sketch: PlanSketch) => measured(sketch, fillAfterHostLoss, 'fillAfterHostLoss');

  test('of 20, 20 and 10 TB with two copies: 10 TB of data are full, not 15', () => {
    expect(fill(pool({ replicas: 2 }, [20, 20, 10], 10)).value).toBe(100);
  });

  test('of like hosts is the data with its copies over what is left', () => {
    expect(fill(pool({ replicas: 3 }, [20, 20, 20, 20, 20], 20)).value).toBeCloseTo(75);
  });

  test('with fewer hosts left than copies stays degraded, and says so', () => {
    expect(fill(pool({ replicas: 3 }, [10, 10, 10], 5))).toMatchObject({
      value: 50,
      note: 'Fewer hosts are left than each piece of data needs: it cannot rebuild and stays degraded.',
    });
  });

  test('where the hosts state no disks is at least that of like hosts, and waits for them', () => {
    const result = fill(
      pool({ replicas: 2, rawTB: 40 }, [undefined, undefined, undefined, undefined], 15),
    );
    expect(result).toMatchObject({ low: 100 });
    expect(result).not.toHaveProperty('value');
    expect(result.missing).toContainEqual({ component: 'n1', field: 'rawTB' });
  });

  test('counts what is used of a thin volume', () => {
    const sketch = pool({ replicas: 2 }, [10, 10, 10]);
    const thin: PlanSketch = {
      ...sketch,
      parts: { ...sketch.parts, volume: ['volume', { capacityTB: 100, usedTB: 5, thin: true }] },
    };
    expect(fill(thin).value).toBe(50);
  });

  test('is not published where no hosts are drawn', () => {
    expect(fill(pool({ replicas: 2, rawTB: 40 }, []))).toBeUndefined();
  });
});
