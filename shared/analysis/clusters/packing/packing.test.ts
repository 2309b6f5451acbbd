import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestFit } from './best-fit.ts';
import { exactPacking } from './exact-packing.ts';
import { hostsLeft } from './lost-hosts.ts';
import { packingModel, placementFrom } from './packing-model.ts';
import type { PackingHost, PackingMachine, PackingProblem, Placement } from './packing-problem.ts';
import { PackingJudge } from './packing-verdict.ts';
import { tooSmall } from './too-small.ts';

const of = (memory: number, cores = 1, vcpu = 1): PackingMachine => ({ vcpu, cores, memory });
const like = (count: number, memory: number, cores = 100): PackingHost[] =>
  Array.from({ length: count }, () => ({ cores, memory }));

const machine = fc.record({
  vcpu: fc.integer({ min: 1, max: 6 }),
  cores: fc.integer({ min: 0, max: 5 }),
  memory: fc.integer({ min: 1, max: 6 }),
});
const host = fc.record({
  cores: fc.integer({ min: 2, max: 10 }),
  memory: fc.integer({ min: 3, max: 12 }),
});
const problems = fc.record({
  machines: fc.array(machine, { maxLength: 7 }),
  hosts: fc.array(host, { maxLength: 4 }),
});

const packingVerdict = (problem: PackingProblem, lost: number) =>
  new PackingJudge(problem).verdict(lost);

/** Every way of putting machines on hosts, without any cleverness. */
function fitsSomehow({ machines, hosts }: PackingProblem): boolean {
  const ways = hosts.length ** machines.length;
  for (let way = 0; way < ways; way++) {
    let rest = way;
    const placement = machines.map(() => {
      const at = rest % hosts.length;
      rest = Math.floor(rest / hosts.length);
      return at;
    });
    if (holds({ machines, hosts }, placement)) return true;
  }
  return false;
}

function holds({ machines, hosts }: PackingProblem, placement: Placement): boolean {
  return hosts.every((place, at) => {
    const here = machines.filter((_, index) => placement[index] === at);
    return (
      here.every(({ vcpu }) => vcpu <= place.cores) &&
      here.reduce((sum, { cores }) => sum + cores, 0) <= place.cores &&
      here.reduce((sum, { memory }) => sum + memory, 0) <= place.memory
    );
  });
}

describe('Packing', () => {
  test('a placement of best fit is one, and the sums refute only what cannot be', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const placement = bestFit(problem);
        if (placement !== undefined) expect(holds(problem, placement)).toBe(true);
        if (tooSmall(problem)) expect(fitsSomehow(problem)).toBe(false);
      }),
    );
  });

  test('the exact search agrees with trying every way', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = exactPacking(problem, 1e6);
        expect(answer.outcome).toBe(fitsSomehow(problem) ? 'fits' : 'impossible');
        if (answer.outcome === 'fits') expect(holds(problem, answer.hostOf)).toBe(true);
      }),
    );
  });

  test('up to twelve machines, no verdict says what the exact search refutes, whichever hosts are lost', () => {
    const larger = fc.record({
      machines: fc.array(machine, { maxLength: 12 }),
      hosts: fc.array(host, { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(larger, fc.integer({ min: 0, max: 2 }), (problem, lost) => {
        const truth = subsets(problem.hosts, lost).every(
          (hosts) => exactPacking({ ...problem, hosts }, 1e6).outcome === 'fits',
        );
        const verdict = packingVerdict(problem, lost);
        expect(verdict === 'notProven' || verdict === (truth ? 'fits' : 'tooSmall')).toBe(true);
      }),
    );
  });

  test('what best fit misses and the sums allow is found by the search', () => {
    // Each host takes one of 4 and two of 3; best fit decreasing puts two of 4 together.
    const machines = [4, 4, 4, 3, 3, 3, 3, 3, 3].map((memory) => of(memory));
    const problem = { machines, hosts: like(3, 10) };
    expect([tooSmall(problem), bestFit(problem) === undefined]).toEqual([false, true]);
    expect(packingVerdict(problem, 0)).toBe('fits');
  });

  test('machines that fit in sum but in no host are refuted', () => {
    expect(packingVerdict({ machines: [of(6), of(6), of(6)], hosts: like(2, 10) }, 0)).toBe(
      'tooSmall',
    );
    expect(packingVerdict({ machines: [of(1, 1, 8)], hosts: [{ cores: 4, memory: 9 }] }, 0)).toBe(
      'tooSmall',
    );
  });

  test('a search that takes too many steps says that nothing is proven', () => {
    const machines = Array.from({ length: 30 }, (_, index) => of(11 + (index % 7) * 1.37));
    const room = machines.reduce((sum, { memory }) => sum + memory, 0) / 7;
    expect(exactPacking({ machines, hosts: like(7, room + 0.01) }, 50).outcome).toBe('notProven');
  });
});

describe('Lost hosts', () => {
  test('of one size make one case; of sizes in a row the largest are lost', () => {
    expect([...hostsLeft(like(4, 8), 2)]).toEqual([like(2, 8)]);
    expect([...hostsLeft([...like(2, 8), ...like(2, 4)], 3)]).toEqual([like(1, 4)]);
  });

  test('of which neither is larger make a case each', () => {
    const [wide, deep] = [
      { cores: 64, memory: 256 },
      { cores: 32, memory: 1024 },
    ];
    expect([...hostsLeft([wide, deep], 1)]).toEqual([[deep], [wide]]);
  });

  test('leave nothing when all are lost', () => {
    expect([...hostsLeft(like(1, 8), 1)]).toEqual([[]]);
  });
});

describe('The model for a solver', () => {
  const problem: PackingProblem = {
    machines: [of(4, 2, 2), of(8, 1, 8), of(4, 2, 2)],
    hosts: [
      { cores: 4, memory: 12 },
      { cores: 8, memory: 16 },
    ],
  };

  test('counts machines of a kind on each host that may take them', () => {
    expect(packingModel(problem)).toBe(`Minimize
 obj: 0 nothing
Subject To
 all_0: 1 x_0_0 + 1 x_0_1 = 2
 all_1: 1 x_1_1 = 1
 cores_0: 2 x_0_0 <= 4
 memory_0: 4 x_0_0 <= 12
 cores_1: 2 x_0_1 + 1 x_1_1 <= 8
 memory_1: 4 x_0_1 + 8 x_1_1 <= 16
General
 x_0_0
 x_0_1
 x_1_1
End
`);
  });

  test('its counts name the host of each machine', () => {
    const counts: Readonly<Record<string, number>> = { x_0_0: 1, x_0_1: 1, x_1_1: 1 };
    expect(placementFrom(problem, (name) => counts[name] ?? 0)).toEqual([0, 1, 1]);
  });
});

function subsets(
  hosts: readonly PackingHost[],
  without: number,
): readonly (readonly PackingHost[])[] {
  if (without >= hosts.length) return [[]];
  if (without === 0) return [hosts];
  return hosts.flatMap((_, lost) => subsets(hosts.toSpliced(lost, 1), without - 1));
}
