import { allRules } from '#shared/rules/book/all-rules.ts';
import { compiledRules } from '#shared/rules/engine/compiled-rules.ts';
import { connect } from '#renderer/client/connect.ts';
import { planInAddress } from '#renderer/actions/address.ts';
import { createPlan } from '#renderer/actions/library-acts.ts';
import { goHome, openPlan } from '#renderer/actions/open-plan.ts';
import { errorSentence } from '#renderer/state/error-sentence.ts';
import { followWindowSize } from '#renderer/state/panels.ts';
import { applyTheme } from '#renderer/state/theme.ts';
import { appInfo, backend, connectionLost, screen } from '#renderer/state/workspace.ts';
import { guardUnsaved } from './guard-unsaved.ts';
import { listenToClipboard } from './listen-to-clipboard.ts';
import { listenToDesktop } from './listen-to-desktop.ts';
import { listenToKeys } from './listen-to-keys.ts';

/** Reaches the backend and shows the first screen: the plan that the address names, the article's plan on the very first start, else all plans. */
export async function start(): Promise<void> {
  followWindowSize();
  listenToKeys();
  listenToClipboard();
  guardUnsaved();
  try {
    const connecting = connect();
    // Takes a moment, which the connection needs anyway: the first plan is then judged at once.
    compiledRules(allRules);
    const connection = await connecting;
    backend.set(connection.client);
    void connection.lost.then(connectionLost.set);
    const info = await connection.client.app.info();
    appInfo.set(info);
    applyTheme(info.settings.theme);
    await showFirstScreen(info.firstStart);
    listenToDesktop();
  } catch (error) {
    connectionLost.set(errorSentence(error));
  }
}

async function showFirstScreen(isFirstStart: boolean): Promise<void> {
  const planId = planInAddress();
  if (planId !== undefined) await openPlan(planId);
  else if (isFirstStart) await createPlan({ starter: 'article' });
  if (screen.get().name === 'starting') goHome();
}
