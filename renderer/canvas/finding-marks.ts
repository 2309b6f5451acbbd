import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { Engine } from '#shared/rules/engine/engine-interface.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { CanvasModel } from './canvas-model.ts';
import { markOf, type Mark, type SceneMarks } from './scene/scene-state.ts';

/** A finding about more components than this marks their nearest common group instead of each. */
export const manyComponents = 5;

/** The strongest mark of each component, and how many findings it stands for. Puts into words only what is not about one component. */
export function findingMarks(
  model: CanvasModel,
  check: Pick<Engine, 'eachShown' | 'findingsOf'>,
): SceneMarks {
  const mark = new Uint8Array(model.size);
  const count = new Uint16Array(model.size);
  const labels = new Map<number, string>();
  const put = (slot: number | undefined, next: Mark) => {
    if (slot === undefined) return;
    if (next > mark[slot]!) [mark[slot], count[slot]] = [next, 1];
    else if (next === mark[slot]) count[slot]!++;
  };
  const notDrawn = new Set<Id | 'plan'>();
  check.eachShown((about, as, severity) => {
    const slot = model.slotOf(about);
    if (slot !== undefined) put(slot, markOf[as === 'finding' ? severity : as]);
    else if (as === 'finding') notDrawn.add(about);
  });
  for (const about of notDrawn) {
    for (const finding of check.findingsOf(about)) putOnGroup(model, finding, put, labels);
  }
  return { mark, count, labels: [...labels] };
}

function putOnGroup(
  model: CanvasModel,
  finding: Finding,
  put: (slot: number | undefined, mark: Mark) => void,
  labels: Map<number, string>,
): void {
  const drawn = drawnSubjects(model, finding);
  if (drawn.length <= manyComponents) return;
  const group = commonGroup(model, drawn);
  const slot = group === undefined ? undefined : model.slotOf(group);
  if (slot === undefined) return;
  put(slot, markOf[finding.severity]);
  labels.set(slot, countWords(model, drawn));
}

/** The components of a finding that are on the canvas. */
export const drawnSubjects = (model: CanvasModel, finding: Pick<Finding, 'subjects'>): Id[] =>
  finding.subjects.map((subject) => subject.id).filter((id) => model.slotOf(id) !== undefined);

/** The innermost container that holds all of these; undefined when they lie in different ones. */
export function commonGroup(model: CanvasModel, ids: readonly Id[]): Id | undefined {
  const [first, ...rest] = ids;
  if (first === undefined) return undefined;
  return ancestors(model, first).find((group) =>
    rest.every((id) => ancestors(model, id).includes(group)),
  );
}

function ancestors(model: CanvasModel, id: Id): Id[] {
  const found: Id[] = [];
  const { parents } = model.tree;
  for (let up = parents.get(id); up !== undefined; up = parents.get(up)) found.push(up);
  return found;
}

/** "18 virtual machines", or "18 components" where kinds differ. */
export function countWords(model: CanvasModel, ids: readonly Id[]): string {
  const kinds = new Set(ids.map((id) => model.tree.components.get(id)!.kind));
  const [only] = kinds;
  const plural = kinds.size === 1 && only !== undefined ? kindData(only).plural : 'components';
  return `${ids.length} ${plural}`;
}
