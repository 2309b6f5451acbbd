import type { Kind } from '../kinds.ts';

/** One usual way to fill an empty layer, with its price in a few honest words. */
interface UsualWay {
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
  /** What it does for a data center. */
  readonly does: readonly string[];
  readonly useWhen: readonly string[];
  readonly notWhen: readonly string[];
  /** Ids of technologies whose makers are well known for this layer, today's first. */
  readonly suppliers: readonly string[];
  /** Deployments, each in one sentence. */
  readonly examples: readonly string[];
  /** Shown while the layer is empty: what is missing, and why it matters. */
  readonly atStake: { readonly headline: string; readonly sentence: string };
  readonly usualWays: readonly [UsualWay, UsualWay, UsualWay];
}
