import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';

/** Room that a card takes with its margin, in canvas units. */
const cardWidth = 240;
const cardHeight = 120;

/** A free place for a new part: in its kind's own lane, as near under or over the subject as there is room. */
export function nearSubject(
  plan: PlanView,
  kind: Kind,
  subject: Component | undefined,
): { readonly x: number; readonly y: number } {
  const { lane } = kindData(kind);
  const others = [...plan.all('component')].filter((component) => component.lane === lane);
  const x = subject?.x ?? 0;
  const y = subject?.lane === lane ? subject.y : (nearest(others, x)?.y ?? subject?.y ?? 0);
  return freePlace(others, x, y);
}

function nearest(components: readonly Component[], x: number): Component | undefined {
  return components.reduce<Component | undefined>(
    (best, each) =>
      best === undefined || Math.abs(each.x - x) < Math.abs(best.x - x) ? each : best,
    undefined,
  );
}

function freePlace(
  others: readonly Component[],
  x: number,
  y: number,
): { readonly x: number; readonly y: number } {
  const covers = (at: number) =>
    others.some(
      (other) => Math.abs(other.x - at) < cardWidth && Math.abs(other.y - y) < cardHeight,
    );
  let at = x;
  while (covers(at)) at += cardWidth;
  return { x: at, y };
}
