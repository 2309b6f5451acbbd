import { describe, expect, test } from 'vitest';
import { hasField, type Kind } from '#shared/catalogue/kinds.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { isLegal } from '#shared/catalogue/legality.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { generateDataCenter } from './generated-data-center.ts';

const share = (plan: Plan, kind: Kind) =>
  Math.round(
    (100 * [...plan.all('component')].filter((component) => component.kind === kind).length) /
      plan.size('component'),
  );

describe('A generated data center', () => {
  test('has as many components as asked for, mostly virtual machines, with about one and a half relations each', () => {
    const plan = generateDataCenter({ components: 1000, seed: 7 });
    expect(plan.size('component')).toBe(1000);
    expect([
      share(plan, 'vm'),
      share(plan, 'volume'),
      share(plan, 'workload'),
      share(plan, 'server'),
    ]).toEqual([61, 14, 8, 6]);
    expect(plan.size('relation') / 1000).toBeGreaterThan(1.4);
    expect(plan.size('relation') / 1000).toBeLessThan(2.1);
  });

  test('is the same for the same seed and another for another', () => {
    const drawn = (seed: number) =>
      JSON.stringify([...generateDataCenter({ components: 200, seed }).all('component')]);
    expect(drawn(1)).toBe(drawn(1));
    expect(drawn(1)).not.toBe(drawn(2));
  });

  test('holds only legal relations, and facts that the kinds have', () => {
    const plan = generateDataCenter({ components: 500, seed: 3 });
    const illegal = [...plan.all('relation')].filter(
      ({ kind, from, to }) => !isLegal(kind, plan.component(from)!.kind, plan.component(to)!.kind),
    );
    const foreign = [...plan.all('component')].flatMap(({ kind, facts }) =>
      Object.keys(facts)
        .filter((field) => !hasField(kind, field as FieldName))
        .map((field) => `${kind}.${field}`),
    );
    expect({ illegal, foreign }).toEqual({ illegal: [], foreign: [] });
  });
});
