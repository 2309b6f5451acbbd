import type { Component } from '#shared/plan/records.ts';
import type { Analysis } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { combined } from '../sums/combined.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { wayInReads, waysIn, type WayIn } from './ways-in.ts';
import { t } from '#shared/words/t.ts';

/**
 * Sessions that can be served with the instance gone that serves most: sessions of an instance times the instances that are left (domain.md CAP-21).
 * Ways in of one kind that the same groups come through stand in for each other and count together.
 */
export const sessionsAfterFailure: Analysis = {
  id: 'sessions-after-failure',
  title: t`Sessions after one failure`,
  publishes: ['sessionsAfterFailure'],
  reads: {
    ...wayInReads,
    fields: ['sessionsMax', 'usersPerHost', 'instances'],
    assumptions: [],
  },
  *compute(context) {
    for (const alike of standingIn(waysIn(context))) {
      const result = left(alike);
      for (const { id } of alike) yield { subject: id, measure: 'sessionsAfterFailure', result };
    }
  },
};

/** Ways in of one kind with the same groups. */
function standingIn(ways: readonly WayIn[]): readonly (readonly Component[])[] {
  const key = ({ component, groups }: WayIn) =>
    [component.kind, ...[...groups].map(({ id }) => id).sort()].join(' ');
  return [...Map.groupBy(ways, key).values()].map((alike) =>
    alike.map(({ component }) => component),
  );
}

/**
 * All sessions less those of the instance that serves most. That never falls when an instance is added or serves more, so that the ends of
 * blanks give the ends of the result. A way in without a count is one instance at least.
 */
function left(alike: readonly Component[]): Measured<number> {
  const sessions = alike.map((component) =>
    statedNumber(component, component.kind === 'sessionHost' ? 'usersPerHost' : 'sessionsMax'),
  );
  const instances = alike.map((component) => statedNumber(component, 'instances', { low: 1 }));
  const parts = [...sessions, ...instances];
  const served = (of: (part: Measured<number>) => number | undefined) =>
    parts.every((part) => of(part) !== undefined)
      ? withoutLargest(
          sessions.map((part) => of(part)!),
          instances.map((part) => of(part)!),
        )
      : undefined;
  return combined(parts, {
    value: served((part) => part.value),
    low: served(lowOf),
    high: served(highOf),
  });
}

function withoutLargest(sessions: readonly number[], instances: readonly number[]): number {
  const running = sessions.filter((_, index) => instances[index]! > 0);
  const all = sessions.reduce((sum, each, index) => sum + each * instances[index]!, 0);
  return all - Math.max(0, ...running);
}
