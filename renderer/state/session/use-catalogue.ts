import { useSyncExternalStore } from 'react';
import { createCatalogue, type Catalogue } from '#shared/catalogue/catalogue.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import type { PlanSession } from './plan-session.ts';
import { useSession } from './use-session.ts';

const made = new WeakMap<
  PlanSession,
  { readonly own: readonly Technology[]; readonly catalogue: Catalogue }
>();

/** The app's technologies with the plan's own; the same object until the plan's own change. */
export function catalogueOf(session: PlanSession): Catalogue {
  const own = [...session.plan.all('technology')];
  const known = made.get(session);
  if (known !== undefined && sameItems(known.own, own)) return known.catalogue;
  const catalogue = createCatalogue(own);
  made.set(session, { own, catalogue });
  return catalogue;
}

/** The catalogue of the open plan. */
export function useCatalogue(): Catalogue {
  const session = useSession();
  return useSyncExternalStore(session.version.subscribe, () => catalogueOf(session));
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
