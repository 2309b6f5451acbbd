import type { Id } from '#shared/base/ids.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { hasField } from '#shared/catalogue/kinds.ts';
import type { Input } from '../measured.ts';
import type { Drawing } from './drawing.ts';
import { clusterOf } from './host-pool.ts';
import { restartsOn } from './machine-needs.ts';
import { withinItself } from './structure.ts';

/** Whether one drawn component stands for several, and the fact that would tell when nobody said. */
export interface InItself {
  readonly is: number;
  readonly input?: Input;
}

const single: InItself = { is: withinItself.single };
const doubled: InItself = { is: withinItself.doubled };

/** Pairs, instances, controllers; machines that are restarted elsewhere; lockstep servers. Anything else is one of its kind. */
export function inItself(drawing: Drawing, id: Id): InItself {
  const kind = drawing.kind(id);
  switch (kind) {
    case 'ftServer':
    case 'pod':
      return doubled;
    case 'vm':
      return restarted(drawing, id);
    case 'array':
    case 'nas':
      return counted(drawing, id, 'controllers');
    case 'uplink':
      return counted(drawing, id, 'linkCount');
    case 'switch':
      return isWholeStack(drawing, id) ? doubled : single;
    default:
      if (drawing.to(id, 'runsOn').length > 1) return doubled;
      return hasField(kind, 'haPair') ? paired(drawing, id) : byInstances(drawing, id);
  }
}

/** A switch drawn as a stack of its own: stacked, and no other stacked switch that it is linked to is drawn beside it. */
const isWholeStack = (drawing: Drawing, id: Id): boolean =>
  drawing.fact(id, 'stacked') === true &&
  ![...drawing.to(id, 'linksTo'), ...drawing.from(id, 'linksTo')].some(
    (other) => drawing.kind(other) === 'switch' && drawing.fact(other, 'stacked') === true,
  );

function paired(drawing: Drawing, id: Id): InItself {
  const pair = drawing.fact(id, 'haPair');
  const instances = drawing.fact(id, 'instances');
  if (pair === true || (typeof instances === 'number' && instances > 1)) return doubled;
  if (pair === false || typeof instances === 'number') return single;
  return { is: withinItself.blank, input: { component: id, field: 'haPair' } };
}

const byInstances = (drawing: Drawing, id: Id): InItself =>
  hasField(drawing.kind(id), 'instances') ? counted(drawing, id, 'instances') : single;

function counted(drawing: Drawing, id: Id, field: FieldName): InItself {
  const count = drawing.fact(id, field);
  if (typeof count === 'number') return count > 1 ? doubled : single;
  return { is: withinItself.blank, input: { component: id, field } };
}

/** By the cluster that it is on. */
function restarted(drawing: Drawing, id: Id): InItself {
  const [on] = drawing.to(id, 'runsOn');
  if (on === undefined) return single;
  if (drawing.kind(on) === 'ftServer') return doubled;
  const hypervisor = drawing.kind(on) === 'hypervisor' ? on : undefined;
  const cluster = hypervisor === undefined ? on : clusterOf(drawing, hypervisor);
  if (cluster === undefined || drawing.kind(cluster) !== 'hostCluster') return single;
  const restarts = restartsOn({ drawing }, cluster, hypervisor, id);
  if (restarts !== undefined) return restarts ? doubled : single;
  return { is: withinItself.blank, input: { component: cluster, field: 'haRestart' } };
}
