import { startTransition, useEffect, useRef, useState } from 'react';
import type { Unknown } from '#shared/rules/finding.ts';
import { atRest } from '#renderer/state/base/at-rest.ts';
import { inSlices } from '#renderer/state/base/in-slices.ts';
import { rankBlanks, type WaitedForBlank, type Waiting } from './blank-ranking.ts';

/** What each rule still waits for is read again when nothing was changed for so long. */
const restMs = 300;
/** So many new ones are read at once; more, as when a plan is opened, a slice at a time. */
const fewNew = 100;

/**
 * The blank facts that rules wait for, most waited for first; undefined until they are known for the first time. Reading what is
 * missing takes judging once more, so only what came or went is followed at once, the others when the window is at rest.
 */
export function useRankedBlanks(
  unknown: readonly Unknown[],
): readonly WaitedForBlank[] | undefined {
  const [ranked, setRanked] = useState<readonly WaitedForBlank[]>();
  const read = useRef<ReadonlyMap<string, Waiting>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    const show = (known: ReadonlyMap<string, Waiting>) => {
      read.current = known;
      startTransition(() => setRanked(rankBlanks(known.values())));
    };
    const readAll = async () => {
      const known = new Map<string, Waiting>();
      const isAll = await inSlices(
        unknown,
        (one) => known.set(one.key, waitingOf(one)),
        stop.signal,
        atRest,
      );
      if (isAll) show(known);
    };
    const followed = follow(read.current, unknown);
    if (followed !== undefined) show(followed);
    const timer = setTimeout(() => void readAll(), read.current.size === 0 ? 0 : restMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [unknown]);
  return ranked;
}

/** What is known with what came and without what went; undefined when nothing did, or too much to read at once. */
function follow(
  known: ReadonlyMap<string, Waiting>,
  unknown: readonly Unknown[],
): ReadonlyMap<string, Waiting> | undefined {
  const come = unknown.filter(({ key }) => !known.has(key));
  if (come.length > fewNew) return undefined;
  if (come.length === 0 && known.size === unknown.length) return undefined;
  return new Map(unknown.map((one) => [one.key, known.get(one.key) ?? waitingOf(one)]));
}

const waitingOf = ({ rule, missing }: Unknown): Waiting => ({ rule, missing });
