import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';
import { joinedSketches } from '../joined-sketches.ts';

export interface Network {
  readonly name: string;
  readonly segmentRole: string;
  readonly vlanId: number;
  /** What is attached to it. */
  readonly of: readonly string[];
}

/** VLANs by their role, each a zone of its own, on the same switches. */
export const networks = (
  table: Readonly<Record<string, Network>>,
  switches: readonly string[],
  facts: SketchFacts,
): PlanSketch =>
  joinedSketches(
    ...Object.entries(table).map(([id, { of, name, segmentRole, vlanId }]): PlanSketch => ({
      parts: {
        [id]: [
          'segment',
          {
            name,
            segmentRole,
            vlanId,
            zone: segmentRole,
            technology: 'vlan',
            internetFacing: segmentRole === 'dmz',
            ...facts,
          },
        ],
      },
      relations: [...each(of, 'attachedTo', [id]), ...each([id], 'attachedTo', switches)],
    })),
  );
