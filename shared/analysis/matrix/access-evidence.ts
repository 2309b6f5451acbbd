import type { Component } from '#shared/plan/records.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { numberOf } from '../recovery/facts.ts';
import type { LayerEvidence } from './matrix-cell.ts';
import { sayNames } from './say-names.ts';
import { Tracks } from './tracks.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Whether users reach a workload: it, its machines, or something that needs it. As STR-01 has it. `usersDrawn`: the plan has a user group. */
export function accessEvidence(
  plan: PlanView,
  workload: Component,
  usersDrawn: boolean,
): LayerEvidence {
  const tracks = new Tracks(plan);
  const nearer = tracks.reachFrom([workload.id], 'accesses', 'dependsOn');
  const served = [workload.id, ...tracks.ofKind(nearer, 'workload').map(({ id }) => id)];
  const entries = tracks.to(served, 'runsOn');
  const all = [...new Set([...nearer, ...tracks.reachFrom(entries, 'accesses')])];
  const groups = tracks.ofKind(all, 'userGroup').map(({ id }) => id);
  const ways = tracks
    .ofKind(
      all,
      'accessGateway',
      'accessBroker',
      'sessionHost',
      'vpn',
      'loadBalancer',
      'workloadManager',
      'endpoint',
    )
    .map(({ id }) => id);
  const { relations } = tracks;
  if (groups.length > 0) {
    const [named, by] = [sayNames(plan, groups), sayNames(plan, ways)];
    return {
      state: 'planned',
      says:
        ways.length === 0
          ? counted(
              groups.length,
              { one: '{1} reaches it directly.', other: '{1} reach it directly.' },
              named,
            )
          : counted(
              groups.length,
              { one: '{1} reaches it through {2}.', other: '{1} reach it through {2}.' },
              named,
              by,
            ),
      components: [...groups, ...ways],
      relations,
      missing: [],
    };
  }
  return { ...withoutUsers(workload, usersDrawn), components: ways, relations };
}

function withoutUsers(
  workload: Component,
  usersDrawn: boolean,
): Pick<LayerEvidence, 'state' | 'says' | 'missing'> {
  const users = numberOf(workload, 'users');
  if (users === 0)
    return { state: 'notNeeded', says: t`It is stated to have no users of its own.`, missing: [] };
  if (users !== undefined || usersDrawn)
    return {
      state: 'missing',
      says: t`No user can reach it: nothing leads from a user group to it.`,
      missing: [],
    };
  return {
    state: 'cannotTell',
    says: t`Whether it has users is not stated, and no user group is drawn.`,
    missing: [{ component: workload.id, field: 'users' }],
  };
}
