import type { EquivalentMutant } from './equivalent-mutant.ts';

interface Group {
  readonly rule: string;
  readonly because: string;
  readonly says: readonly string[];
}

/** Changes of rules of the book that change nothing. As few as possible: a clause that decides nothing is better left out of the rule. */
const groups: readonly Group[] = [
  {
    rule: 'MIS-01',
    because: 'Too few machines cannot be alike: asked first because it is quickly told.',
    says: ['assert: left out: possible.size() < params.least'],
  },
  {
    rule: 'MIS-01',
    because: 'The fact is blank there: the comparison only asks for it, whatever it compares with.',
    says: [
      "assert: the opposite of: v.osKernelFamily == 'other'",
      "assert: ≠ instead of = in v.osKernelFamily == 'other'",
      'assert: the opposite of: v.avgUtilPct > params.maxUtilPct',
      'assert: ≥ instead of > in v.avgUtilPct > params.maxUtilPct',
      'assert: the opposite of: v.needsLiveMigration',
      "assert: the opposite of: w.isolation == 'hostile'",
      "assert: ≠ instead of = in w.isolation == 'hostile'",
    ],
  },
  {
    rule: 'MIS-01',
    because: 'A machine of which that is stated and rules it out is not among these any more.',
    says: [
      'assert: left out: has(v.osKernelFamily)',
      'assert: left out: has(v.avgUtilPct)',
      'assert: left out: has(v.needsLiveMigration)',
      'assert: left out: !has(w.isolation)',
    ],
  },
  {
    rule: 'MIS-07',
    because: 'Of two equal numbers either is the larger.',
    says: ['let hosts: ≥ instead of > in servers > hypervisors'],
  },
  ...['MIS-08', 'MIS-09'].map((rule) => ({
    rule,
    because: 'Of no platform at all, every one fits.',
    says: [
      'when: ≥ instead of > in platforms.size() > 0',
      'when: -1 instead of 0 in platforms.size() > 0',
    ],
  })),
  {
    rule: 'MIS-08',
    because: 'The kernel is blank there: the comparison only asks for it.',
    says: ['assert: ≠ instead of = in f == p.osKernelFamily (2)'],
  },
  {
    rule: 'MIS-19',
    because:
      'Where a loss is allowed, `when` spares the walk to the copies and `assert` holds anyway.',
    says: [
      'when: left out: !(has(self.rpoSec) && self.rpoSec > 0)',
      'when: the opposite of: has(self.rpoSec)',
      'when: left out: has(self.rpoSec)',
      'when: 1 instead of 0 in self.rpoSec > 0',
      'assert: 1 instead of 0 in self.rpoSec > 0',
    ],
  },
  {
    rule: 'MIS-24',
    because: 'Copies that are stated were counted before: there the comparison only asks for them.',
    says: [
      'let replicated: > instead of ≥ in self.replicas >= 2 (2)',
      'let replicated: 3 instead of 2 in self.replicas >= 2 (2)',
    ],
  },
  {
    rule: 'MIS-25',
    because: 'A single member is not together with any.',
    says: ['when: 1 instead of 2 in size(members) >= 2'],
  },
  {
    rule: 'STR-02',
    because: 'The server is among all that it runs on: asked first because it is quickly told.',
    says: [
      "assert: left out: self.to('runsOn').toAll('runsOn').ofKind('server').size() > 0",
      "assert: 1 instead of 0 in self.to('runsOn').toAll('runsOn').ofKind('server').size() > 0",
    ],
  },
  {
    rule: 'STR-04',
    because:
      'Fewer than two that are stated were ruled out before: there the comparison only asks.',
    says: ['assert: 1 instead of 2 in self.nicCount >= 2'],
  },
  {
    rule: 'STR-07',
    because: 'More members than see it cannot all see it: asked first because it is quickly told.',
    says: ["let unseen: left out: size(c.from('memberOf')) <= size(seeing)"],
  },
  {
    rule: 'STR-08',
    because: 'There is exactly one that provides it.',
    says: [
      "let local: all instead of exists in v.to('providedBy').exists(p, p.kind == 'server' || p.kind == 'ftServer')",
    ],
  },
  {
    rule: 'CMP-09',
    because: 'Of no host at all, none is cut off.',
    says: ['when: ≥ instead of > in size(hosts) > 0', 'when: -1 instead of 0 in size(hosts) > 0'],
  },
  {
    rule: 'CMP-09',
    because: 'A host that is stated to have no adapter was found before.',
    says: ['assert: ≥ instead of > in h.hbaCount > 0', 'assert: -1 instead of 0 in h.hbaCount > 0'],
  },
];

/** Each of them by itself. */
export const equivalentMutants: readonly EquivalentMutant[] = groups.flatMap(
  ({ rule, because, says }) => says.map((each) => ({ rule, says: each, because })),
);
