import type { KindData } from '../kind.ts';

/** What a plan is judged by, and what was decided about it. Not drawn on a layer. */
export const planningKinds = {
  goal: { title: 'Goal', plural: 'goals', family: 'Planning', lane: 'planning', covers: false, icon: 'target', fields: ['goalKind', 'priority', 'target', 'unit', 'dots', 'statement', 'owner'], card: ['priority'], summary: 'What the organization wants, ranked.' },
  constraint: { title: 'Constraint', plural: 'constraints', family: 'Planning', lane: 'planning', covers: false, icon: 'fence', fields: ['constraintKind', 'statement', 'owner', 'statedOn'], card: ['constraintKind'], summary: 'What cannot be changed.' },
  assumption: { title: 'Assumption', plural: 'assumptions', family: 'Planning', lane: 'planning', covers: false, icon: 'help-circle', fields: ['statement', 'owner', 'statedOn', 'validatedOn'], card: ['validatedOn'], summary: 'What is taken to be true until somebody checks.' },
  risk: { title: 'Risk', plural: 'risks', family: 'Planning', lane: 'planning', covers: false, icon: 'triangle-alert', fields: ['statement', 'likelihood', 'impact', 'response', 'owner', 'dueOn'], card: ['response'], summary: 'What may go wrong, and what is done about it.' },
  decision: { title: 'Decision', plural: 'decisions', family: 'Planning', lane: 'planning', covers: false, icon: 'gavel', fields: ['statement', 'owner', 'statedOn'], card: ['statedOn'], summary: 'What was decided, and why.' },
  action: { title: 'Action', plural: 'actions', family: 'Planning', lane: 'planning', covers: false, icon: 'square-check', fields: ['statement', 'owner', 'dueOn'], card: ['owner', 'dueOn'], summary: 'What somebody will do by when.' },
} as const satisfies Readonly<Record<string, KindData>>;
