import { useEffect, useState } from 'react';
import type { ReadyReport, ReportOrder } from '#shared/api/report-order.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { client } from '#renderer/state/session/workspace.ts';
import { t } from '#shared/words/t.ts';

/** How far a report is. What was ready stays to be looked at while the next is made. */
export interface ReportState {
  /** 0 to 1 while it is made. */
  readonly done?: number;
  readonly ready?: ReadyReport;
  /** Why there is none. */
  readonly sentence?: string;
}

/** Somebody may still be choosing. */
const pauseMs = 350;

/** Makes the report of a plan, again whenever the order changes; what was under way is ended. */
export function useReport(
  { planId, branch }: { readonly planId: string; readonly branch: number },
  order: ReportOrder,
): ReportState {
  const [told, setTold] = useState<Told>({ planId, branch, order, state: { done: 0 } });
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void follow({ planId, branch }, order, stop.signal, (next) => {
        if (!stop.signal.aborted)
          setTold((before) => ({
            planId,
            branch,
            order,
            state: { ...keptOf(before.state), ...next },
          }));
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [planId, branch, order]);
  // Pages of an earlier choice are to be looked at, and must not be saved as if they were of this one.
  const isCurrent = told.planId === planId && told.branch === branch && told.order === order;
  return isCurrent ? told.state : { ...keptOf(told.state), done: 0 };
}

/** What was told of a report, and of which. */
interface Told {
  readonly planId: string;
  readonly branch: number;
  readonly order: ReportOrder;
  readonly state: ReportState;
}

const keptOf = ({ ready }: ReportState): ReportState => (ready === undefined ? {} : { ready });

async function follow(
  ref: { readonly planId: string; readonly branch: number },
  order: ReportOrder,
  signal: AbortSignal,
  tell: (state: ReportState) => void,
): Promise<void> {
  if (order.sections.length === 0)
    return tell({ sentence: t`No chapter is chosen. Choose at least one.` });
  tell({ done: 0 });
  try {
    for await (const event of await client().plan.report({ ...ref, order }, { signal })) {
      if (event.type === 'progress') tell({ done: event.done });
      if (event.type === 'ready') tell({ ready: event.report });
      if (event.type === 'refused') tell({ sentence: event.sentence });
    }
  } catch (error) {
    if (!signal.aborted) tell({ sentence: errorSentence(error) });
  }
}
