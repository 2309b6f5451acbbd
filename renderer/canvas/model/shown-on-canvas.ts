import type { Id } from '#shared/base/ids.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { wayBetween } from './way-between.ts';
import type { CanvasModel } from './canvas-model.ts';
import { commonGroup } from '#shared/layout/common-group.ts';
import { containerAround } from '#shared/layout/drawn-tree.ts';
import { countWords } from '#shared/scene/plan/count-words.ts';
import { manyComponents } from '#shared/scene/plan/plan-marks.ts';
import { drawnSubjects } from './finding-marks.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** How a finding is shown: the components it marks, and the relations between them. */
export interface ShownOnCanvas {
  readonly severity: Finding['severity'];
  readonly components: readonly Id[];
  readonly relations: readonly Id[];
  /** "Showing MIS-04: 5 components, 2 relations". */
  readonly words: string;
}

/** How the canvas shows a finding: many components are marked by their nearest common group. */
export function shownOnCanvas(model: CanvasModel, finding: Finding): ShownOnCanvas {
  const drawn = drawnSubjects(model, finding);
  const group = drawn.length > manyComponents ? commonGroup(model.tree.whole, drawn) : undefined;
  const [judged] = finding.subjects;
  const lead = judged !== undefined && model.slotOf(judged.id) !== undefined ? [judged.id] : [];
  const components = group === undefined ? drawn : [...new Set([...lead, group])];
  const relations = relationsAmong(model, components);
  return {
    severity: finding.severity,
    components,
    relations,
    words: t`Showing ${finding.rule}: ${[showing(model, drawn, relations.length), ...notDrawn(model, finding)].join('; ')}`,
  };
}

/** How the canvas shows a failure drill: all that is gone. */
export const drilledOnCanvas = (
  model: CanvasModel,
  drill: { readonly components: readonly Id[]; readonly words: string },
): ShownOnCanvas => ({
  severity: 'error',
  components: drill.components.filter((id) => model.slotOf(id) !== undefined),
  relations: [],
  words: drill.words,
});

function showing(model: CanvasModel, drawn: readonly Id[], relations: number): string {
  if (drawn.length === 0) return t`the plan as a whole`;
  const components =
    drawn.length > manyComponents
      ? countWords(model.tree.whole, drawn)
      : counted(drawn.length, { one: '{0} component', other: '{0} components' });
  return relations === 0
    ? components
    : `${components}, ${counted(relations, { one: '{0} relation', other: '{0} relations' })}`;
}

/** What of a finding cannot be seen, and why. */
function notDrawn(model: CanvasModel, { subjects }: Finding): readonly string[] {
  const ids = subjects.map(({ id }) => id).filter((id) => id !== 'plan');
  const hidden = ids.filter(
    (id) => model.slotOf(id) === undefined && model.tree.whole.components.has(id),
  );
  const folded = ids.filter((id) => model.tree.standIns.has(id));
  return [
    ...(folded.length === 0 ? [] : [t`${folded.length} inside what is collapsed`]),
    ...(hidden.length === 0 ? [] : [t`${hidden.length} hidden`]),
  ];
}

/** The drawn relations on the ways between the first of these and the others. */
function relationsAmong(model: CanvasModel, ids: readonly Id[]): Id[] {
  const [lead, ...others] = ids;
  if (lead === undefined) return [];
  const ways = others.flatMap(
    (other) => wayBetween(model.plan, lead, other) ?? wayBetween(model.plan, other, lead) ?? [],
  );
  const drawn = ways.filter(({ from, to }) => containerAround(model.tree.whole, from) !== to);
  return [...new Set(drawn.map((relation) => relation.id))];
}
