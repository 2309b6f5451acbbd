import { useEffect, useState } from 'react';
import type { ReadyReport, ReportOrder } from '#shared/api/report-order.ts';
import { errorSentence } from '#renderer/state/error-sentence.ts';
import { client } from '#renderer/state/workspace.ts';

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
export function useReport(planId: string, order: ReportOrder): ReportState {
  const [state, setState] = useState<ReportState>({ done: 0 });
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void follow(planId, order, stop.signal, (next) => {
        if (!stop.signal.aborted) setState((before) => ({ ...keptOf(before), ...next }));
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [planId, order]);
  return state;
}

const keptOf = ({ ready }: ReportState): ReportState => (ready === undefined ? {} : { ready });

async function follow(
  planId: string,
  order: ReportOrder,
  signal: AbortSignal,
  tell: (state: ReportState) => void,
): Promise<void> {
  if (order.sections.length === 0)
    return tell({ sentence: 'No chapter is chosen. Choose at least one.' });
  tell({ done: 0 });
  try {
    for await (const event of await client().plan.report({ planId, order }, { signal })) {
      if (event.type === 'progress') tell({ done: event.done });
      if (event.type === 'ready') tell({ ready: event.report });
      if (event.type === 'refused') tell({ sentence: event.sentence });
    }
  } catch (error) {
    if (!signal.aborted) tell({ sentence: errorSentence(error) });
  }
}
