import { goToBookmark } from '#renderer/actions/showing/bookmark-acts.ts';
import { placeInSelection, placeItem } from '#renderer/actions/editing/place-item.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { showFinding } from '#renderer/actions/findings/show-finding.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import type { PaletteItem } from '#renderer/state/window/dragged-item.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { outlineQuery } from '#renderer/state/shown/outline.ts';
import { requestFocus } from '#renderer/state/window/focus-requests.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { selectComponents, selectRelations } from '#renderer/state/shown/selection.ts';
import { showRecord } from '#renderer/state/shown/shown-record.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { SearchHit } from './search-hit.ts';
import type { TypedEdit } from './typed-edit.ts';
import { goToTab } from '#renderer/actions/showing/go-to-tab.ts';

/** Goes to what was found, or does it. `isInside` places into the selected component. */
export function takeHit(hit: SearchHit, isInside: boolean): void {
  const place = (item: PaletteItem) => void (isInside ? placeInSelection(item) : placeItem(item));
  switch (hit.type) {
    case 'action':
      return hit.action.run();
    case 'component':
      return hit.component.lane === 'planning'
        ? goToTab('goals')
        : revealComponent(hit.component.id);
    case 'fact':
      selectComponents(hit.ids);
      return canvasPort.get()?.reveal(hit.ids);
    case 'finding':
      return showFinding(hit.finding);
    case 'record':
      return showRecord(hit.table, hit.id);
    case 'rule':
      return showDialog({ name: 'rule', rule: hit.rule.id });
    case 'relation':
      selectRelations([hit.relation.id]);
      return canvasPort.get()?.reveal([hit.relation.from, hit.relation.to]);
    case 'bookmark':
      return goToBookmark(hit.bookmark);
    case 'query':
      outlineQuery.set(hit.text);
      showTab('outline');
      return requestFocus('outline');
    case 'kind':
      return place({ kind: hit.kind });
    case 'technology':
      return place({ kind: hit.kind, technology: hit.technology.id });
    case 'edit':
      return makeEdit(hit.edit);
  }
}

function makeEdit({ steps }: TypedEdit): void {
  const session = openSession();
  for (const { command, params } of steps) if (session?.run(command, params).ok !== true) return;
}
