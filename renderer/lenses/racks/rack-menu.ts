import type { Id } from '#shared/base/ids.ts';
import type { Point } from '#shared/layout/card-geometry.ts';
import { linesOf } from '#renderer/canvas/controls/canvas-menu.ts';
import { selectComponents, selection } from '#renderer/state/shown/selection.ts';
import type { Store } from '#renderer/state/base/store.ts';
import type { MenuLine } from '#renderer/ui/MenuLines.tsx';

/** Where the menu was asked for, in the stage of racks, and what the keyboard goes back to. */
export interface RackMenuRequest {
  readonly at: Point;
  readonly from: HTMLElement;
}

/** Ids of actions; `'-'` separates. */
const onParts = [
  'carry-in-racks',
  'move-into',
  'take-out',
  'show-on-layers',
  '-',
  'relate',
  'rename',
  'edit-facts',
  '-',
  'cut',
  'copy',
  'copy-table',
  'duplicate',
  '-',
  'lock',
  'unlock',
  'hide',
  '-',
  'select-same-kind',
  'fail-selection',
  '-',
  'delete',
];

/** What can be done to the selected devices or racks. */
export const rackMenuLines = (): readonly MenuLine[] => linesOf(onParts);

/** The device, or else the rack, that an element stands for. */
export const partOrRackAt = (target: EventTarget | null): Id | undefined => {
  if (!(target instanceof Element)) return undefined;
  const { dataset } = target.closest<HTMLElement>('[data-part], [data-rack]') ?? {};
  return dataset?.['part'] ?? dataset?.['rack'];
};

/** Whether a key asks for the menu. */
export const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

/** Asks for the menu of a device or rack; what is not selected is selected first. */
export function askMenu(
  request: Store<RackMenuRequest | undefined>,
  on: Id,
  asked: RackMenuRequest,
): void {
  if (!selection.get().components.includes(on)) selectComponents([on]);
  request.set(asked);
}

/** What a menu key on the racks or their list is about: what the keyboard is on there. */
export function elementUnderKeys(floor: HTMLElement, at: Id | undefined): Element | undefined {
  const { activeElement } = document;
  if (activeElement === floor) {
    const id = CSS.escape(at ?? '');
    return floor.querySelector(`[data-part="${id}"], [data-rack="${id}"]`) ?? undefined;
  }
  const walked = activeElement?.getAttribute('aria-activedescendant');
  if (walked === null || walked === undefined) return undefined;
  return document.getElementById(walked)?.querySelector('[data-part]') ?? undefined;
}
