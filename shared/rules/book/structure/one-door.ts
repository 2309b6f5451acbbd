import type { PlanSketch } from '#shared/plan/plan-sketch.ts';

/** A service on hardware that stops for nothing, behind one door: the door is all that is single. */
export const oneDoor = (): PlanSketch => ({
  parts: {
    staff: ['userGroup'],
    door: ['accessGateway', { instances: 1 }],
    orders: ['workload', { criticality: 2, availTargetPct: 99.95 }],
    ft: ['ftServer'],
  },
  relations: [
    ['staff', 'accesses', 'door'],
    ['door', 'accesses', 'orders'],
    ['orders', 'runsOn', 'ft'],
  ],
});
