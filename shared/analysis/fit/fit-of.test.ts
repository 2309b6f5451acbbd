import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setPatch } from '#shared/plan/change.ts';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import type { ProcessingForm } from '#shared/catalogue/kind.ts';
import { analysisContext } from '../analysis-context.ts';
import { fitOf, type FormFit } from './fit-of.ts';
import type { FitVerdict } from './judge-form.ts';
import type { FactChange } from './overlay-plan.ts';
import { randomFitPlan } from './random-fit-plan.ts';

const fitted = (plan: Plan): readonly FormFit[] =>
  fitOf(analysisContext(plan, '2026-11-22'), 'orders')!.forms;
const inPlan = (plan: Plan, form: ProcessingForm): FormFit =>
  fitted(plan).find((one) => one.form === form)!;

/** States facts in the plan itself, as a person would. */
function state(plan: Plan, changes: readonly FactChange[]): Plan {
  for (const { component, field, to } of changes) {
    const from = plan.component(component)!.facts[field];
    plan.apply([
      setPatch('component', component, `facts.${field}`, from, { value: to, origin: 'typed' }),
    ]);
  }
  return plan;
}

/** The article's order database: a machine that can move, and that nothing restarts. */
const orderDatabase = (facts: SketchFacts = {}, cluster: SketchFacts = {}): PlanSketch => ({
  goals: ['consolidation', 'availability'],
  parts: {
    orders: [
      'workload',
      {
        name: 'Order DB',
        rtoSec: 60,
        statefulness: 'stateful',
        isolation: 'trusted',
        osKernelFamily: 'linux',
        needsLiveMigration: false,
        vcpu: 4,
        ramGiB: 16,
        criticality: 1,
        ...facts,
      },
    ],
    vm: ['vm'],
    cluster: ['hostCluster', { haRestart: false, liveMigration: true, ...cluster }],
    'esx-01': ['server', { cores: 8, ramGiB: 72 }],
    'esx-02': ['server', { cores: 8, ramGiB: 72 }],
  },
  relations: [
    ['orders', 'runsOn', 'vm'],
    ['vm', 'runsOn', 'cluster'],
    ['esx-01', 'memberOf', 'cluster'],
    ['esx-02', 'memberOf', 'cluster'],
  ],
});

const verdicts = (sketch: PlanSketch): Readonly<Record<string, FitVerdict>> =>
  Object.fromEntries(fitted(drawSketch(sketch)).map(({ form, verdict }) => [form, verdict]));

describe('what fits the order database of the article', () => {
  it('ranks clustering first and its machine that only moves last', () => {
    expect(
      fitted(drawSketch(orderDatabase())).map(({ form, verdict, present, counterfactual }) => [
        form,
        verdict,
        present,
        counterfactual?.says,
      ]),
    ).toEqual([
      ['highAvailability', 'fits', false, 'Stops fitting if recovery time drops below 60 s.'],
      ['faultTolerance', 'moreThanAsked', false, 'No more than asked if recovery time is 0 s.'],
      ['workloadManagement', 'cannotTell', false, 'Fits if it is made for several active systems.'],
      ['parallelProcessing', 'cannotTell', false, 'Fits if it is made for several active systems.'],
      ['osPartitioning', 'doesNotFit', false, 'Fits if recovery time ≥ 120 s.'],
      [
        'vmSoftware',
        'doesNotFit',
        true,
        'Your choice becomes right if recovery time ≥ 180 s and HA restart is on.',
      ],
    ]);
  });

  it('says how each decides', () => {
    expect(
      Object.fromEntries(
        fitted(drawSketch(orderDatabase())).map(({ form, decides }) => [form, decides]),
      ),
    ).toEqual({
      highAvailability: 'Fails over the service, not the machine: 15 to 60 s.',
      faultTolerance: 'Everything is bought twice so that nothing stops, and a stop is allowed.',
      workloadManagement: 'Needs two active copies of Order DB.',
      parallelProcessing: 'Needs Order DB to be made for division over systems.',
      osPartitioning:
        'Restarts without the boot of an operating system: 90 to 180 s, and 60 s are allowed.',
      vmSoftware:
        'Nothing restarts when its host dies; as drawn, the host is repaired: 4 h 1 min to 24 h, and 60 s are allowed.',
    });
  });

  it('names technologies that can be had now and run its operating system', () => {
    expect(inPlan(drawSketch(orderDatabase()), 'highAvailability').examples).toEqual([
      { id: 'rhel-ha-addon', name: 'RHEL High Availability Add-On' },
      { id: 'suse-hae', name: 'SUSE Linux Enterprise High Availability' },
      { id: 'pacemaker-corosync', name: 'Pacemaker and Corosync' },
    ]);
  });
});

describe('judging fairly', () => {
  it('finds nothing wrong with machines that restart in time', () => {
    expect(verdicts(orderDatabase({ rtoSec: 900 }, { haRestart: true }))).toMatchObject({
      vmSoftware: 'fits',
      osPartitioning: 'fits',
      highAvailability: 'fits',
    });
  });

  it('finds nothing wrong with machines that nobody restarts when days are allowed', () => {
    expect(verdicts(orderDatabase({ rtoSec: 172_800 }))['vmSoftware']).toBe('fits');
  });

  it('keeps hostile neighbours and other kernels out of partitions', () => {
    expect(verdicts(orderDatabase({ rtoSec: 900, isolation: 'hostile' }))['osPartitioning']).toBe(
      'doesNotFit',
    );
    expect(
      verdicts(orderDatabase({ rtoSec: 900, osKernelFamily: 'other' }))['osPartitioning'],
    ).toBe('doesNotFit');
  });

  it('calls a cluster more than asked for what may wait four hours and nobody would miss', () => {
    expect(verdicts(orderDatabase({ rtoSec: 14_400, criticality: 3 }))['highAvailability']).toBe(
      'moreThanAsked',
    );
    expect(verdicts(orderDatabase({ rtoSec: 14_399, criticality: 3 }))['highAvailability']).toBe(
      'fits',
    );
  });

  it('takes only fault tolerance, or active copies, where nothing may be interrupted', () => {
    expect(verdicts(orderDatabase({ rtoSec: 0, clusterAware: false }))).toEqual({
      faultTolerance: 'fits',
      workloadManagement: 'doesNotFit',
      parallelProcessing: 'doesNotFit',
      highAvailability: 'doesNotFit',
      osPartitioning: 'doesNotFit',
      vmSoftware: 'doesNotFit',
    });
  });

  it('takes fault tolerance for no answer to faults of software', () => {
    expect(verdicts(orderDatabase({ rtoSec: 0, threats: ['software'] }))['faultTolerance']).toBe(
      'doesNotFit',
    );
  });

  it('asks for the recovery time where it is blank', () => {
    const { verdict, missing } = inPlan(
      drawSketch(orderDatabase({ rtoSec: undefined as never })),
      'highAvailability',
    );
    expect([verdict, missing]).toEqual(['cannotTell', [{ component: 'orders', field: 'rtoSec' }]]);
  });

  it('calls a machine that repeats its neighbours more than asked where density is a goal', () => {
    const sketch = orderDatabase({ rtoSec: 900, avgUtilPct: 10 }, { haRestart: true });
    const twins = ['a', 'b', 'c', 'd'];
    const alike: PlanSketch = {
      ...sketch,
      parts: {
        ...sketch.parts,
        ...Object.fromEntries(
          twins.map((twin) => [
            twin,
            ['vm', { osKernelFamily: 'linux', avgUtilPct: 5, needsLiveMigration: false }] as const,
          ]),
        ),
      },
      relations: [
        ...sketch.relations!,
        ...twins.map((twin) => [twin, 'runsOn', 'cluster'] as const),
      ],
    };
    expect(verdicts(alike)).toMatchObject({ osPartitioning: 'fits', vmSoftware: 'moreThanAsked' });
    expect(fitted(drawSketch(alike))[0]?.form).toBe('osPartitioning');
  });
});

const suits = (verdict: FitVerdict): number =>
  verdict === 'doesNotFit' ? 0 : verdict === 'cannotTell' ? 1 : 2;

describe('whatever is stated and drawn', () => {
  it('never judges a form worse when the recovery time is relaxed', () => {
    fc.assert(
      fc.property(randomFitPlan, fc.integer({ min: 1, max: 200_000 }), (sketch, more) => {
        const plan = drawSketch(sketch);
        const rto = plan.component('orders')!.facts.rtoSec?.value;
        fc.pre(typeof rto === 'number');
        const before = new Map(fitted(plan).map(({ form, verdict }) => [form, verdict]));
        state(plan, [{ component: 'orders', field: 'rtoSec', to: Number(rto) + more }]);
        for (const { form, verdict } of fitted(plan))
          expect(suits(verdict), form).toBeGreaterThanOrEqual(suits(before.get(form)!));
      }),
      { numRuns: 300 },
    );
  });

  it('tells the truth about what would turn a verdict', () => {
    let told = 0;
    fc.assert(
      fc.property(randomFitPlan, (sketch) => {
        for (const { form, verdict, counterfactual } of fitted(drawSketch(sketch))) {
          if (counterfactual === undefined) continue;
          told++;
          const after = inPlan(state(drawSketch(sketch), counterfactual.changes), form).verdict;
          expect(after).toBe(counterfactual.verdict);
          expect(after).not.toBe(verdict);
        }
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(500);
  });

  it('ranks what fits before what does not', () => {
    fc.assert(
      fc.property(randomFitPlan, (sketch) => {
        const ranks = fitted(drawSketch(sketch)).map(({ verdict }) =>
          ['fits', 'moreThanAsked', 'cannotTell', 'doesNotFit'].indexOf(verdict),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});
