import { useEffect, useState } from 'react';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { proveRule, type RuleProof } from '#shared/rules/own/prove-rule.ts';
import { saidOfCases, type SaidOfCase } from '#shared/rules/own/said-of-cases.ts';
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
    const timer = setTimeout(
      () => {
        const proof = {
          ...proveRule({ data, fixtures }, allRules),
          said: saidOfCases(data, fixtures),
        };
        setKnown({ of: { data, fixtures }, proof });
      },
      known === undefined ? 0 : restMs,
    );
    return () => clearTimeout(timer);
  }, [data, fixtures, isOutdated, known]);
  return known === undefined ? undefined : { ...known.proof, isOutdated };
}
