import type { Action } from '#renderer/actions/action.ts';
import { arrangeActions } from '#renderer/actions/tables/arrange-actions.ts';
import { bookmarkActions } from '#renderer/actions/tables/bookmark-actions.ts';
import { canvasStateActions } from '#renderer/actions/tables/canvas-state-actions.ts';
import { editActions } from '#renderer/actions/tables/edit-actions.ts';
import { fileActions } from '#renderer/actions/tables/file-actions.ts';
import { keyboardActions } from '#renderer/actions/tables/keyboard-actions.ts';
import { layerActions } from '#renderer/actions/tables/layer-actions.ts';
import { lensActions } from '#renderer/actions/tables/lens-actions.ts';
import { noteActions } from '#renderer/actions/tables/note-actions.ts';
import { rackActions } from '#renderer/actions/tables/rack-actions.ts';
import { recordActions } from '#renderer/actions/tables/record-actions.ts';
import { ruleActions } from '#renderer/actions/tables/rule-actions.ts';
import { scenarioActions } from '#renderer/actions/tables/scenario-actions.ts';
import { selectActions } from '#renderer/actions/tables/select-actions.ts';
import { viewActions } from '#renderer/actions/tables/view-actions.ts';
import { workshopActions } from '#renderer/actions/tables/workshop-actions.ts';
import { keysInWords } from '#renderer/ui/Keys.tsx';
import { t } from '#shared/words/t.ts';

/** One line of the sheet: what is done, and each combination that does it. */
export interface KeyLine {
  readonly what: string;
  readonly keys: readonly string[];
}

/** Keys that belong together. */
export interface KeySection {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

const of = (...actions: readonly Action[]): readonly KeyLine[] =>
  actions.flatMap(({ label, keys }) => (keys === undefined ? [] : [{ what: label, keys }]));

const line = (what: string, ...keys: readonly string[]): KeyLine => ({ what, keys });

/** Every key that Strata knows, by what it is for. */
export const keySections: readonly KeySection[] = [
  {
    title: t`On the canvas`,
    lines: [
      line(t`Go to the next component`, 'Arrows'),
      line(t`Follow a relation`, 'Mod+Arrows'),
      line(t`Add the next component to the selection`, 'Shift+Arrows'),
      line(t`Add the component to the selection or take it out`, 'Mod+Space'),
      line(t`Move the selection; with Shift ten steps`, 'Alt+Arrows'),
      line(t`To the next layer, to the one before`, 'PageDown', 'PageUp'),
      line(t`To the first component, to the last`, 'Home', 'End'),
      line(t`To what the component lies in, to the first that lies in it`, '[', ']'),
      line(t`Go to the inspector`, 'Enter'),
      line(t`What can be done here`, 'Shift+F10'),
    ],
  },
  {
    title: t`On a note`,
    lines: [
      line(t`Select the note alone`, 'Space'),
      line(t`Add the note to the selection or take it out`, 'Mod+Space'),
      line(t`Move the selection; with Shift ten steps`, 'Arrows'),
      line(t`Resize the note; with Shift ten steps`, 'Alt+Arrows'),
      line(t`Write the note, open the entry`, 'Enter'),
      line(t`Go back to the canvas`, 'Esc'),
    ],
  },
  {
    title: t`With the mouse`,
    lines: [
      line(t`Add what the rectangle touches to the selection`, 'Shift+Drag'),
      line(t`Drag a copy: press Alt before the drag`, 'Alt+Drag'),
      line(t`Be free of guides and grid: press Ctrl or Alt during the drag`, 'Mod+Drag'),
      line(t`Move the view; the wheel zooms at the pointer`, 'Space+Drag'),
    ],
  },
  {
    title: t`Edit`,
    lines: [
      ...of(...editActions),
      line(t`Copy the selection`, 'Mod+C'),
      line(t`Cut the selection`, 'Mod+X'),
      line(t`Paste`, 'Mod+V'),
      ...of(...selectActions, ...keyboardActions),
    ],
  },
  {
    title: t`Place`,
    lines: [
      line(t`Palette: place what is chosen`, 'Enter'),
      line(t`Palette and search: place into the selected component`, 'Mod+Enter'),
      ...of(...noteActions),
    ],
  },
  { title: t`Arrange, group, lock, hide`, lines: of(...arrangeActions, ...canvasStateActions) },
  { title: t`View`, lines: of(...viewActions, ...bookmarkActions) },
  { title: t`Lenses`, lines: of(...lensActions) },
  {
    title: t`Racks`,
    lines: [
      line(t`Go to the next device or rack`, 'Arrows'),
      line(t`Pick up what is mounted, put it down`, 'Space', 'Enter'),
      line(t`Carry it by a unit or a rack; with Shift five units`, 'Arrows'),
      line(t`Put it back where it was`, 'Esc'),
      ...of(...rackActions),
      line(t`What can be done here`, 'Shift+F10'),
    ],
  },
  {
    title: t`Outline`,
    lines: [
      line(t`Move, open, fold`, 'Arrows'),
      line(t`Add the next component to the selection`, 'Shift+Arrows'),
      line(t`Add the component to the selection or take it out`, 'Space'),
      line(t`Go to the inspector`, 'Enter'),
      line(t`Show it on the canvas`, 'Mod+Enter'),
      line(t`What can be done here`, 'Shift+F10'),
    ],
  },
  {
    title: t`Plan, rules, decisions, workshop`,
    lines: of(
      ...fileActions,
      ...layerActions,
      ...ruleActions,
      ...recordActions,
      ...scenarioActions,
      ...workshopActions,
    ),
  },
];

/** The sections with the lines that answer all words typed, of what is done or of the keys as this system names them. */
export function keysFor(typed: string): readonly KeySection[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const answers = ({ what, keys }: KeyLine, title: string) => {
    const said = [title, what, ...keys.map(keysInWords)].join(' ').toLowerCase();
    return words.every((word) => said.includes(word));
  };
  return keySections
    .map(({ title, lines }) => ({ title, lines: lines.filter((each) => answers(each, title)) }))
    .filter(({ lines }) => lines.length > 0);
}
