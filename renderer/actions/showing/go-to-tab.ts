import { requestFocus } from '#renderer/state/window/focus-requests.ts';
import { showTab, type PanelTab } from '#renderer/state/window/panels.ts';

/** Shows a tab of the panel and puts the keyboard there: who asks for it by name means to go on in it. */
export function goToTab(tab: PanelTab): void {
  showTab(tab);
  requestFocus('panel');
}
