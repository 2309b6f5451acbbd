import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { PlanSession } from './plan-session.ts';
import { useStore } from './store.ts';

export const SessionContext = createContext<PlanSession | undefined>(undefined);

/** The open plan. Only inside the editor. */
export function useSession(): PlanSession {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession outside the editor');
  return session;
}

/** A component, drawn again only when it, its relations or its findings change. */
export function useComponent(id: Id): Component | undefined {
  const session = useSession();
  const subscribe = useCallback(
    (listener: () => void) => session.subscribeComponent(id, listener),
    [session, id],
  );
  return useSyncExternalStore(subscribe, () => session.plan.component(id));
}

/** Raised with every change of the plan: for lists that show all of it. */
export const usePlanVersion = (): number => useStore(useSession().version);
