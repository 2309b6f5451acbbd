import { useMemo } from 'react';
import type { AnswerOf } from '#shared/analysis/all-questions.ts';
import { useAnswer, type Asked } from './use-analysis.ts';
import { useCheckResult } from './use-check.ts';

/** Each workload on the seven layers, with the findings that make a layer thin; asked again when the plan or its findings change. */
export function useMatrix(): Asked<AnswerOf<'matrix'>> {
  const result = useCheckResult();
  const asked = useMemo(() => {
    if (result === undefined) return undefined;
    const findings = result.findings.map(({ key, layers: of, subjects }) => ({
      key,
      layers: of,
      subjects: subjects.map(({ id }) => ({ id })),
    }));
    return { findings };
  }, [result]);
  return useAnswer('matrix', asked);
}
