import { allRules } from '#shared/rules/book/all-rules.ts';
import { compiledRules } from '#shared/rules/engine/compiled-rules.ts';
import { speakChosen } from '#renderer/actions/change-language.ts';
import { startGuest } from '#renderer/actions/room/guest-room.ts';
import { connect } from '#renderer/client/connect.ts';
import { planInAddress, scenarioInAddress } from '#renderer/actions/files/address.ts';
import { followAddress } from '#renderer/actions/files/follow-address.ts';
import { followRoomScenario } from '#renderer/actions/scenarios/follow-room-scenario.ts';
import { createPlan } from '#renderer/actions/files/library-acts.ts';
import { askForPlan, goHome, openPlan, type AskedPlan } from '#renderer/actions/files/open-plan.ts';
import { paintAhead } from '#renderer/canvas/view/views-ahead.ts';
import { followTouches } from '#renderer/state/base/at-rest.ts';
import { isGuestPage } from '#renderer/state/room/guest-page.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { followRecent } from '#renderer/state/plans/recent-plans.ts';
import { inSlices } from '#renderer/state/base/in-slices.ts';
import { paintedPlan } from '#renderer/state/shown/painted-plan.ts';
import { followWindowSize } from '#renderer/state/window/panels.ts';
import { applyTheme, applyZoom } from '#renderer/state/window/settings.ts';
import {
  appInfo,
  backend,
  connectionLost,
  openSession,
  screen,
} from '#renderer/state/session/workspace.ts';
import { guardUnsaved } from './guard-unsaved.ts';
import { keepFocus } from './keep-focus.ts';
import { listenToClipboard } from './listen-to-clipboard.ts';
import { listenToDesktop } from './listen-to-desktop.ts';
import { listenToKeys } from './listen-to-keys.ts';

/** Reaches the backend and shows the first screen: the plan that the address names, the article's plan on the very first start, else all plans. */
export async function start(): Promise<void> {
  followWindowSize();
  followTouches(window);
  listenToKeys();
  keepFocus();
  listenToClipboard();
  guardUnsaved();
  followRoomScenario();
  paintAhead();
  if (isGuestPage()) return startGuest();
  try {
    const connection = await connect();
    backend.set(connection.client);
    void connection.lost.then(connectionLost.set);
    const asked = { info: connection.client.app.info(), plan: askForPlanInAddress() };
    void compileRules();
    const info = await asked.info;
    if (speakChosen(info.settings.language)) return;
    appInfo.set(info);
    applyTheme(info.settings.theme);
    applyZoom(info.settings.zoom);
    await showFirstScreen(info.firstStart, asked.plan);
    followAddress();
    listenToDesktop();
    followRecent();
  } catch (error) {
    connectionLost.set(errorSentence(error));
  }
}

/** While the answers are on their way there is time for what the first plan will be judged by; not beside painting it. */
const compileRules = (): Promise<boolean> =>
  inSlices(
    allRules,
    (rule) => void compiledRules([rule]),
    new AbortController().signal,
    planIsPainted,
  );

/** Resolves when the open plan is on the screen; at once where none is open. */
function planIsPainted(): Promise<void> {
  const isPainted = () => [undefined, paintedPlan.get()].includes(openSession()?.planId);
  if (isPainted()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = paintedPlan.subscribe(() => {
      if (!isPainted()) return;
      stop();
      resolve();
    });
  });
}

function askForPlanInAddress(): AskedPlan | undefined {
  const planId = planInAddress();
  return planId === undefined ? undefined : askForPlan(planId, scenarioInAddress());
}

async function showFirstScreen(isFirstStart: boolean, asked: AskedPlan | undefined): Promise<void> {
  if (asked !== undefined) await openPlan(asked.planId, asked);
  else if (isFirstStart) await createPlan({ starter: 'article' });
  if (screen.get().name === 'starting') goHome();
}
