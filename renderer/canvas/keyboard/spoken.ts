import type { Id } from '#shared/base/ids.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { Lane } from '#shared/catalogue/layers.ts';
import type { Point } from '#shared/layout/card-geometry.ts';
import { groupOf } from '#shared/layout/group-parts.ts';
import { kindWords } from '#shared/plan/words/component-words.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { nestingRelation } from '#shared/plan/nesting.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { upperFirst, wordsFor } from '#shared/plan/words/record-words.ts';
import { findingWords } from '#shared/rules/finding-words.ts';
import { checkingWord } from '#shared/scene/icons/glyph-words.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { t } from '#shared/words/t.ts';

/** What a screen reader calls a component: name, kind, technology. */
export function spokenName(plan: PlanView, id: Id): string {
  const group = plan.get('group', groupOf(id));
  if (group !== undefined) return t`${group.name}, group`;
  const component = plan.component(id);
  if (component === undefined) return '';
  const technology =
    component.technology === undefined ? undefined : findTechnology(plan, component.technology);
  const parts = [component.name, kindWords(component.kind), technology?.name];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** Where a component stands among those beside it, from 1. */
export interface SpokenPlace {
  readonly place: number;
  readonly count: number;
}

/** What a screen reader adds: layer, findings (`undefined` for those of a plan that is not judged yet), what it lies in and holds, its place among those beside it. */
export function spokenState(
  plan: PlanView,
  id: Id,
  inside: number,
  findings: readonly Pick<Finding, 'severity'>[] | undefined,
  among?: SpokenPlace,
): string {
  const component = plan.component(id);
  const group = plan.get('group', groupOf(id));
  if (group !== undefined) return [...foldedWords(group, inside), t`holds ${inside}`].join(', ');
  if (component === undefined) return '';
  const { lane } = component;
  const outer = nestingRelation(plan, id)?.to;
  const parts = [
    t`${laneTitles[lane]} layer`,
    findings === undefined ? checkingWord : findingWords(findings),
    ...(component.locked === true ? [t`locked`] : []),
    ...foldedWords(component, inside),
    ...(outer === undefined ? [] : [t`inside ${plan.component(outer)?.name ?? outer}`]),
    ...(inside === 0 ? [] : [t`holds ${inside}`]),
    ...(among === undefined ? [] : [t`${among.place} of ${among.count}`]),
  ];
  return parts.join(', ');
}

/** Whether one card stands for what lies in it. */
const foldedWords = (
  { collapsed }: { readonly collapsed?: true },
  inside: number,
): readonly string[] => (collapsed === true && inside > 0 ? [t`collapsed`] : []);

/** Where a component stands after it was moved, with how many others moved along. */
export function spokenPlace(plan: PlanView, id: Id, moved: number): string {
  const component = plan.component(id);
  return component === undefined ? '' : placeWords(component.name, component, moved);
}

/** The same of a note. */
export function spokenNotePlace(plan: PlanView, id: Id, moved: number): string {
  const note = plan.get('note', id);
  return note === undefined ? '' : placeWords(upperFirst(wordsFor(plan, 'note', id)), note, moved);
}

function placeWords(name: string, at: Point & { readonly lane: Lane }, moved: number): string {
  const [x, y] = [Math.round(at.x), Math.round(at.y)];
  const where = laneTitles[at.lane];
  return moved > 1
    ? t`${name} and ${moved - 1} more, ${x} from the left and ${y} from the top of ${where}`
    : t`${name}, ${x} from the left and ${y} from the top of ${where}`;
}
