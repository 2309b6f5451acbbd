import type { AnalysisContext } from './analysis.ts';

/** Works something out once for a context, which stands for one state of a plan: the analyses of a run share it. */
export function onceARun<Answer extends object>(
  workOut: (context: AnalysisContext) => Answer,
): (context: AnalysisContext) => Answer {
  const known = new WeakMap<AnalysisContext, Answer>();
  return (context) => {
    const answer = known.get(context) ?? workOut(context);
    known.set(context, answer);
    return answer;
  };
}
