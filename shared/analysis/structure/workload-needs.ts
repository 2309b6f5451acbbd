import type { Id } from '#shared/base/ids.ts';
import { joinAlike } from './drawing.ts';
import type { Carriers } from './machine-needs.ts';
import type { Parts } from './parts.ts';
import { quorumNeed } from './quorum-need.ts';

/** What a workload or service runs on. Several machines are copies that stand in for each other, or parts that are all needed: see STRUCTURE.md. */
export function platformNeed(parts: Parts, carriers: Carriers, id: Id): number {
  const { drawing } = parts;
  const volumes = drawing.to(id, 'stores');
  const cluster = failoverOf(parts, id);
  const on = [...new Set([...drawing.to(id, 'runsOn'), ...members(parts, cluster)])].sort();
  drawing.mark(id, 'platform', on.length > 0);
  if (on.length === 0) return drawing.writer.always;
  const vertices = on.map((platform) => carriers.carries(platform, volumes));
  if (cluster === undefined) return copiesOrParts(parts, id, on, vertices);
  joinAlike(drawing, on);
  return drawing.writer.all([
    drawing.writer.any(vertices),
    parts.works(cluster),
    quorumNeed(parts, cluster, members(parts, cluster)),
  ]);
}

/** The failover cluster that moves it: the one that protects it, or that its only machines are members of. */
function failoverOf({ drawing }: Parts, id: Id): Id | undefined {
  const protecting = drawing
    .from(id, 'protects')
    .find((other) => drawing.kind(other) === 'failoverCluster');
  if (protecting !== undefined) return protecting;
  const over = drawing.to(id, 'runsOn').map((on) => {
    const guarded = drawing.from(on, 'protects');
    return [...guarded, ...drawing.to(on, 'memberOf')].filter(
      (other) =>
        drawing.kind(other) === 'failoverCluster' &&
        (guarded.includes(other) || drawing.to(other, 'protects').length === 0),
    );
  });
  return over[0]?.find((cluster) => over.every((clusters) => clusters.includes(cluster)));
}

const members = ({ drawing }: Parts, cluster: Id | undefined): readonly Id[] =>
  cluster === undefined ? [] : drawing.from(cluster, 'memberOf');

function copiesOrParts(
  parts: Parts,
  id: Id,
  on: readonly Id[],
  vertices: readonly number[],
): number {
  const { drawing } = parts;
  if (on.length === 1) return vertices[0]!;
  const copies = areCopies(parts, id, on);
  if (copies === false) return drawing.writer.all(vertices);
  joinAlike(drawing, on);
  const enough = enoughCopies(parts, id, vertices);
  if (copies === true) return enough;
  const blank = drawing.writer.blank({ component: id, field: 'statefulness' });
  return drawing.writer.either(drawing.writer.all(vertices), drawing.writer.all([blank, enough]));
}

/** Whether each machine does the same; undefined when nobody said. */
function areCopies({ drawing }: Parts, id: Id, on: readonly Id[]): boolean | undefined {
  if (drawing.kind(id) !== 'workload') return true;
  const replicas = drawing.fact(id, 'replicas');
  if (typeof replicas === 'number') return replicas > 1;
  const balanced = [id, ...on]
    .flatMap((target) => drawing.from(target, 'accesses'))
    .some((way) => ['loadBalancer', 'workloadManager'].includes(drawing.kind(way)));
  if (balanced || drawing.fact(id, 'clusterAware') === true) return true;
  const state = drawing.fact(id, 'statefulness');
  return state === undefined ? undefined : state === 'stateless';
}

/** As many copies as carry the peak load, where that is stated; one when it may be; all but one if it may not. */
function enoughCopies({ drawing }: Parts, id: Id, vertices: readonly number[]): number {
  if (drawing.kind(id) !== 'workload') return drawing.writer.any(vertices);
  const peak = drawing.fact(id, 'peakUtilPct');
  const count = vertices.length;
  if (typeof peak === 'number')
    return drawing.writer.atLeast(
      Math.min(count, Math.max(1, Math.ceil((count * peak) / 100))),
      vertices,
    );
  const blank = drawing.writer.blank({ component: id, field: 'peakUtilPct' });
  return drawing.writer.either(
    drawing.writer.atLeast(count - 1, vertices),
    drawing.writer.all([blank, drawing.writer.any(vertices)]),
  );
}
