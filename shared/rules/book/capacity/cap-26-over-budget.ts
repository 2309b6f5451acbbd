import type { RuleData } from '#shared/rules/rule.ts';

export const overBudget = {
  id: 'CAP-26',
  version: 1,
  title: 'The plan costs more than the budget',
  layers: ['management'],
  goals: ['cost'],
  severity: 'error',
  on: ['constraint'],
  let: {
    purpose: "has(self.budgetFor) ? self.budgetFor : 'purchase'",
    // A bare number, as the cost is: money of a year and money at once have no unit in common.
    limit: 'size([self]) > 0 ? self.budget : 0',
    cost: "purpose == 'total' ? plan.totalCost : purpose == 'running' ? plan.opexPerYear : plan.capex",
  },
  when: "has(self.constraintKind) && self.constraintKind == 'budget' && has(self.budget)",
  assert: 'cost <= self.budget',
  message:
    "The ${purpose == 'total' ? 'total cost over the horizon' : purpose == 'running' ? 'running cost in a year' : 'purchase'} comes to ${cost}, and the budget of ${self.name} is ${limit}: ${cost - limit} too much.",
  docs: {
    why: 'A plan that costs more than there is will be cut by somebody who does not know it, often where it is not seen: at the backup, the second switch, the support. Counted are planned devices and licences by their stated prices, else by the price book of the plan; a budget that does not say what it is for is taken to be for the purchase. Prices of the book are planning values: replace them by offers before deciding.',
    fix: 'Compare alternatives side by side, drop what no goal asks for, or show what the budget leaves unprotected and ask for more.',
    waive: 'When parts of the plan are paid from another budget.',
    sources: ['4.9'],
  },
} as const satisfies RuleData;
