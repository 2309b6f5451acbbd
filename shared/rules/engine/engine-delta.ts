import type { Layer } from '#shared/catalogue/layers.ts';
import type { Finding, LayerState } from '#shared/rules/finding.ts';
import { once } from './once.ts';
import { shows } from './rule-state.ts';

/** What a change made different in what the rules say. Findings are built when read: read them before the next change. */
export interface EngineDelta {
  /** Findings that are new, reopened ones included. */
  readonly added: readonly Finding[];
  /** Keys of findings that are gone, waived or hidden now. */
  readonly removed: readonly string[];
  /** Findings handed out before that read differently now: message, facts or marked components. */
  readonly changed: readonly Finding[];
  /** Keys. */
  readonly unknownAdded: readonly string[];
  readonly unknownRemoved: readonly string[];
  readonly waivedAdded: readonly string[];
  readonly waivedRemoved: readonly string[];
  readonly layers: Readonly<Record<Layer, LayerState>>;
  /** How often a rule was evaluated for a subject. */
  readonly evaluations: number;
}

/** How one key showed before and shows now. */
export interface Turn {
  readonly key: string;
  readonly was: number;
  readonly now: number;
}

/** A delta from what has turned. */
export function engineDelta(
  turns: readonly Turn[],
  more: {
    readonly layers: EngineDelta['layers'];
    readonly evaluations: number;
    build(key: string): Finding | undefined;
    changed(): readonly Finding[];
  },
): EngineDelta {
  const came = (state: number) =>
    turns.filter((turn) => turn.now === state && turn.was !== state).map((turn) => turn.key);
  const went = (state: number) =>
    turns.filter((turn) => turn.was === state && turn.now !== state).map((turn) => turn.key);
  const added = once(() =>
    came(shows.finding)
      .map((key) => more.build(key))
      .filter((finding) => finding !== undefined),
  );
  const changed = once(() => more.changed());
  return {
    get added() {
      return added();
    },
    get changed() {
      return changed();
    },
    removed: went(shows.finding),
    unknownAdded: came(shows.unknown),
    unknownRemoved: went(shows.unknown),
    waivedAdded: came(shows.waived),
    waivedRemoved: went(shows.waived),
    layers: more.layers,
    evaluations: more.evaluations,
  };
}
