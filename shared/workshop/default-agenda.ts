import type { AgendaStep } from './workshop.ts';
import { t } from '#shared/words/t.ts';

/** A half-day round a plan: think first, look at findings after, decide, write down. Editable in each workshop, said when it is made. */
export const defaultAgenda = (): readonly AgendaStep[] => [
  { id: 'open', title: t`Open: scope, non-goals, ground rules`, minutes: 10, kind: 'talk' },
  { id: 'today', title: t`What stands today, by layer`, minutes: 30, kind: 'talk' },
  { id: 'goals', title: t`Goals and dot votes`, minutes: 25, kind: 'votes' },
  { id: 'needs', title: t`Requirements, constraints, assumptions`, minutes: 30, kind: 'cards' },
  { id: 'walk', title: t`Layer walk: what, why, when, gaps`, minutes: 45, kind: 'walk' },
  { id: 'options', title: t`Options side by side`, minutes: 40, kind: 'options' },
  { id: 'drill', title: t`Failure drill`, minutes: 25, kind: 'drill' },
  { id: 'decide', title: t`Decide: fist of five, record`, minutes: 20, kind: 'decide' },
  { id: 'close', title: t`Risks, actions, parked matters`, minutes: 15, kind: 'decide' },
];
