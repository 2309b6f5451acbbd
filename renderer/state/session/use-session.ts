import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { PlanSession } from './plan-session.ts';
import { useLater, useStore } from '../base/store.ts';

export const SessionContext = createContext<PlanSession | undefined>(undefined);

/** The open plan. Only inside the editor. */
export function useSession(): PlanSession {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession outside the editor');
  return session;
}

/** A component, drawn again only when it, its relations or its findings change. */
export function useComponent(id: Id): Component | undefined {
  useNewsOf(id);
  return useSession().plan.component(id);
}

/** Has this drawn again when a component, its relations or its findings change; `plan` stands for the findings of the plan. */
export function useNewsOf(id: Id | 'plan'): void {
  const session = useSession();
  const subscribe = useCallback(
    (listener: () => void) => session.subscribeComponent(id, listener),
    [session, id],
  );
  useSyncExternalStore(subscribe, () => session.newsOf(id));
}

/** Raised with every change of the plan: for what must show it in the same frame. */
export const usePlanVersion = (): number => useStore(useSession().version);

/** The same a moment later, when nothing more urgent is to be drawn: for lists that show all of the plan. */
export const useLaterPlanVersion = (): number => useLater(useSession().version);

/** Something small about the plan, as a number, a text or a record: drawn again only when it is another one. */
export function usePlanValue<Value>(read: (plan: PlanView) => Value): Value {
  const session = useSession();
  return useSyncExternalStore(session.version.subscribe, () => read(session.plan));
}
