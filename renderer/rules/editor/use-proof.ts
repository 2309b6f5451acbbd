import { useEffect, useState } from 'react';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { provingRule, type RuleProof } from '#shared/rules/own/prove-rule.ts';
import { sayingOfCases, type SaidOfCase } from '#shared/rules/own/said-of-cases.ts';
import { runInSlices } from '../run-in-slices.ts';
import type { WrittenRule } from './use-rule-draft.ts';

/** What is known of a rule as it is written: whether it holds, and what it says about each of its small plans. */
export interface Proof extends RuleProof {
  readonly said: readonly (SaidOfCase | undefined)[];
  /** It is of what was written a moment ago. */
  readonly isOutdated: boolean;
}

/** How long one may type before it is judged. */
const restMs = 150;

/** Judges a rule a moment after it was last changed; undefined until it was judged for the first time. */
export function useProof({ data, fixtures }: WrittenRule): Proof | undefined {
  const [known, setKnown] = useState<{
    readonly of: WrittenRule;
    readonly proof: Omit<Proof, 'isOutdated'>;
  }>();
  const isOutdated = known?.of.data !== data || known.of.fixtures !== fixtures;
  useEffect(() => {
    if (!isOutdated) return;
    const stop = new AbortController();
    const judge = async () => {
      const proof = await runInSlices(proving({ data, fixtures }), () => undefined, stop.signal);
      if (proof !== undefined) setKnown({ of: { data, fixtures }, proof });
    };
    const timer = setTimeout(() => void judge(), known === undefined ? 0 : restMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [data, fixtures, isOutdated, known]);
  return known === undefined ? undefined : { ...known.proof, isOutdated };
}

/** Some rules have large plans: the window must answer in between. */
function* proving({ data, fixtures }: WrittenRule): Generator<number, Omit<Proof, 'isOutdated'>> {
  const proof = yield* provingRule({ data, fixtures }, allRules);
  const said = yield* sayingOfCases(data, fixtures);
  return { ...proof, said };
}
