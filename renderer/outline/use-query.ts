import { useDeferredValue, useMemo } from 'react';
import { parseQuery } from '#shared/query/parse-query.ts';
import { runQuery, type Found } from '#shared/query/run-query.ts';
import type { Result } from '#shared/base/result.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import { useMeasures } from '#renderer/state/session/use-analysis.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';

/** What a query comes to for the open plan, a moment behind it; undefined for none. */
export function useQuery(text: string): Result<Found> | undefined {
  const session = useSession();
  const version = useLaterPlanVersion();
  const measures = useMeasures();
  const asked = useDeferredValue(text.trim());
  return useMemo(() => {
    const now = asOf(session, version, measures);
    if (asked === '') return undefined;
    const query = parseQuery(asked);
    return query.ok ? runQuery(query.value, now.plan, now.engine) : query;
  }, [asked, session, version, measures]);
}
