import { mountedKinds } from '#shared/analysis/facility/mounted-parts.ts';
import type { Id } from '#shared/base/ids.ts';
import { hasField, type Kind } from '#shared/catalogue/kinds.ts';
import { rackMounting } from '#shared/lens/racks/rack-of.ts';
import { rackPort } from '#renderer/state/shown/rack-port.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';

const mountable: ReadonlySet<Kind> = new Set<Kind>(mountedKinds);

/** What is selected, while the racks are looked at and all of it can stand in one and is not locked; else undefined. */
export function chosenParts(): readonly Id[] | undefined {
  const plan = openSession()?.plan;
  const { components } = selection.get();
  if (plan === undefined || rackPort.get() === undefined || components.length === 0)
    return undefined;
  const chosen = components.flatMap((id) => plan.component(id) ?? []);
  const isPart = chosen.every(({ kind }) => mountable.has(kind) && hasField(kind, 'heightU'));
  return isPart && chosen.every(({ locked }) => locked !== true) ? components : undefined;
}

/** Those of them that are in a rack. */
export function chosenMounted(): readonly Id[] {
  const plan = openSession()?.plan;
  return (chosenParts() ?? []).filter((id) => {
    const part = plan?.component(id);
    return plan !== undefined && part !== undefined && rackMounting(plan, part) !== undefined;
  });
}
