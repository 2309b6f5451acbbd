import type { AgendaStep } from './workshop.ts';

/** A half-day round a plan: think first, look at findings after, decide, write down. Editable in each workshop. */
export const defaultAgenda: readonly AgendaStep[] = [
  { id: 'open', title: 'Open: scope, non-goals, ground rules', minutes: 10, kind: 'talk' },
  { id: 'today', title: 'What stands today, by layer', minutes: 30, kind: 'talk' },
  { id: 'goals', title: 'Goals and dot votes', minutes: 25, kind: 'votes' },
  { id: 'needs', title: 'Requirements, constraints, assumptions', minutes: 30, kind: 'cards' },
  { id: 'walk', title: 'Layer walk: what, why, when, gaps', minutes: 45, kind: 'walk' },
  { id: 'options', title: 'Options side by side', minutes: 40, kind: 'options' },
  { id: 'drill', title: 'Failure drill', minutes: 25, kind: 'drill' },
  { id: 'decide', title: 'Decide: fist of five, record', minutes: 20, kind: 'decide' },
  { id: 'close', title: 'Risks, actions, parked matters', minutes: 15, kind: 'decide' },
];
