import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { AnswerOf, ParamsOf, QuestionName } from '#shared/analysis/all-questions.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import type { Id } from '#shared/base/ids.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { errorSentence } from '../telling/error-sentence.ts';
import { isAbort } from '../base/is-abort.ts';
import type { MeasureBook } from './measure-book.ts';
import type { AnalysisState } from './session-analysis.ts';
import { useLater, useStore } from '../base/store.ts';
import { useSession } from './use-session.ts';

/** How far the measures are with the plan. */
export const useAnalysisState = (): AnalysisState => useStore(useSession().analysis.state);

/** Has this drawn again, a moment later, when there are new results; gives the book to read them from. */
export function useMeasures() {
  const { analysis } = useSession();
  useLater(analysis.version);
  return analysis.measures;
}

/** What is worked out of the measures: again, a moment later, when there are new ones, and when `work` is another. */
export function useMeasured<Result>(work: (measures: MeasureBook) => Result): Result {
  const { analysis } = useSession();
  const version = useLater(analysis.version);
  const worked = useMemo(
    () => ({ of: version, result: work(analysis.measures) }),
    [analysis, version, work],
  );
  return worked.result;
}

/** One measure of a component or of the plan; undefined where it does not apply, or is not worked out yet. */
export function useMeasure(subject: Id | 'plan', measure: MeasureName): Measured | undefined {
  const { analysis } = useSession();
  const read = useCallback(
    () => analysis.measures.of(subject, measure),
    [analysis, subject, measure],
  );
  return useSyncExternalStore(analysis.version.subscribe, read);
}

/** An answer that is on its way, there, or refused. While a newer one is on its way, the former stays. */
export interface Asked<Answer> {
  readonly answer?: Answer;
  readonly isOutdated: boolean;
  readonly problem?: string;
}

/** Asks a question about the plan, and asks again when the plan has changed. `undefined` for `params` asks nothing; long ones are kept the same object. */
export function useAnswer<Name extends QuestionName>(
  name: Name,
  params: ParamsOf<Name> | undefined,
): Asked<AnswerOf<Name>> {
  const { analysis } = useSession();
  const version = useStore(analysis.version);
  const [told, setTold] = useState<Told<AnswerOf<Name>>>();
  const asking = useMemo(
    () => (params === undefined ? undefined : JSON.stringify(params)),
    [params],
  );
  useEffect(() => {
    if (asking === undefined || analysis.desk === undefined) return;
    const stop = new AbortController();
    analysis.desk
      .ask(name, JSON.parse(asking) as ParamsOf<Name>, { signal: stop.signal })
      .then((answer) => setTold({ answer, asking, version }))
      .catch((error: unknown) => {
        if (!isAbort(error)) setTold({ problem: errorSentence(error), asking, version });
      });
    return () => stop.abort();
  }, [analysis, name, asking, version]);
  const isOutdated = told === undefined || told.asking !== asking || told.version !== version;
  return { ...told, isOutdated };
}

/** What was told last, and of what. */
interface Told<Answer> {
  readonly answer?: Answer;
  readonly problem?: string;
  readonly asking: string;
  readonly version: number;
}
