import type { LanguageTag } from '#shared/words/languages.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { changeSettings } from '#renderer/state/window/settings.ts';
import { chooseWindowLanguage, windowLanguage } from '#renderer/state/window/window-language.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { t } from '#shared/words/t.ts';

/** Speaks another language from now on, undefined for the system's: the window is loaded anew, after every edit is on disk. */
export async function changeLanguage(language: LanguageTag | undefined): Promise<void> {
  await changeSettings({ language });
  if (!(await isOnDisk(openSession())))
    return notifyRefusal(
      t`The language changes when the window is loaded anew, after every edit is saved.`,
    );
  speakChosen(language);
}

/** Speaks what was chosen, undefined for the system's language. Gives whether the window is being loaded anew for it. */
export function speakChosen(language: LanguageTag | undefined): boolean {
  chooseWindowLanguage(language);
  if (windowLanguage() === spokenLanguage().tag) return false;
  window.location.reload();
  return true;
}

/** Waits for what is being saved; gives false when it cannot be. */
function isOnDisk(session: PlanSession | undefined): Promise<boolean> {
  if (session === undefined) return Promise.resolve(true);
  const { saveState } = session.line;
  return new Promise((resolve) => {
    const look = () => {
      const { state } = saveState.get();
      if (state === 'saving') return;
      stop();
      resolve(state === 'saved');
    };
    const stop = saveState.subscribe(look);
    look();
  });
}
