import type { FieldName } from './fields.ts';
import type { Lane } from './layers.ts';
import type { TechnologyFlag } from './technology.ts';

/** The five forms of processing virtualization, and fault tolerance, which the article sets beside them. */
export const processingForms = [
  'parallelProcessing',
  'workloadManagement',
  'highAvailability',
  'vmSoftware',
  'osPartitioning',
  'faultTolerance',
] as const;
export type ProcessingForm = (typeof processingForms)[number];

/** A kind of thing that may be placed in a plan. */
export interface KindData {
  readonly title: string;
  readonly plural: string;
  /** Heading in the palette under its layer. */
  readonly family: string;
  /** The lane it belongs to by its most common function. */
  readonly lane: Lane;
  /** Whether one of these means that its layer's virtualization has been planned. A user group is drawn on access, but is no way in. */
  readonly covers: boolean;
  /** Icon name in the Lucide set. */
  readonly icon: string;
  readonly form?: ProcessingForm;
  /** What is true of every one of this kind, whatever the product. */
  readonly flags?: readonly TechnologyFlag[];
  readonly fields: readonly FieldName[];
  /** The facts shown on the card's second line, as many as fit. */
  readonly card?: readonly FieldName[];
  /** One sentence: what it is. */
  readonly summary: string;
}
