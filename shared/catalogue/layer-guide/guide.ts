import type { GoalKind } from '../goals.ts';
import type { Kind } from '../kinds.ts';

/** One usual way to fill an empty layer, with its price in a few honest words. */
export interface UsualWay {
  readonly title: string;
  readonly kind: Kind;
  readonly technology?: string;
  readonly price: string;
}

/** What the app says of a layer: in its help, and in its empty place. */
export interface LayerGuide {
  readonly title: string;
  /** One or two sentences: what it is. */
  readonly definition: string;
  /** What belongs to it. */
  readonly kinds: readonly string[];
  /** The goals that it serves most. */
  readonly serves: readonly GoalKind[];
  /** What it does for a data center. */
  readonly does: readonly string[];
  readonly useWhen: readonly string[];
  readonly notWhen: readonly string[];
  /** Ids of technologies whose makers are well known for this layer today. */
  readonly suppliers: readonly string[];
  /** Those that stood for it around 2009, when the layers were first described. */
  readonly suppliersThen: readonly string[];
  /** Deployments, each in one sentence. */
  readonly examples: readonly string[];
  /** Shown while the layer is empty: what is missing, and why it matters. */
  readonly atStake: { readonly headline: string; readonly sentence: string };
  readonly usualWays: readonly [UsualWay, UsualWay, UsualWay];
}
