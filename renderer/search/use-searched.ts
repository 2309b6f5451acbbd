import { useEffect, useMemo, useState } from 'react';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { allActions } from '#renderer/actions/all-actions.ts';
import { inSlices } from '#renderer/state/base/in-slices.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { catalogueOf } from '#renderer/state/session/use-catalogue.ts';
import { checkResult } from '#renderer/state/session/use-check.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { fixedWords } from './fixed-words.ts';
import { PlanWords } from './plan-words.ts';
import type { SearchHit } from './search-hit.ts';
import type { Searched } from './search-plan.ts';
import type { WordIndex } from './word-index.ts';

const actions = allActions.filter(({ id }) => id !== 'command-palette');

/** The words of the plan that was searched last, and which version of it they are of. */
let kept:
  | {
      readonly session: PlanSession;
      readonly version: number;
      readonly words: WordIndex<SearchHit>;
    }
  | undefined;

/**
 * What there is to search now. The plan's words are gathered a slice at a time while one types: what is fixed is found at once, what is
 * gathered so far a moment later. They are kept until the plan is another.
 */
export function useSearched(): Searched {
  const session = useSession();
  const [words, setWords] = useState(() => keptFor(session));
  // Raised while the words grow, so that what is found grows with them.
  const [grown, setGrown] = useState(0);
  useEffect(() => {
    if (keptFor(session) !== undefined) return undefined;
    const stop = new AbortController();
    const gathered = new PlanWords(session.plan);
    const version = session.version.get();
    setWords(gathered.index);
    const grow = setInterval(() => setGrown(gathered.index.size), 120);
    void inSlices(
      gathered.pieces(checkResult(session).findings),
      (piece) => piece(),
      stop.signal,
    ).then((isWhole) => {
      clearInterval(grow);
      if (!isWhole) return;
      setGrown(gathered.index.size);
      kept = { session, version, words: gathered.index };
    });
    return () => {
      clearInterval(grow);
      stop.abort();
    };
  }, [session]);
  const fixed = useMemo(() => fixedWords(actions, catalogueOf(session).all(), allRules), [session]);
  return useMemo(
    () => ({ actions, indexes: words === undefined ? [fixed] : [fixed, words] }),
    // oxlint-disable-next-line react/exhaustive-deps -- the same words, more of them
    [fixed, words, grown],
  );
}

const keptFor = (session: PlanSession): WordIndex<SearchHit> | undefined =>
  kept?.session === session && kept.version === session.version.get() ? kept.words : undefined;
