import type { Settings } from '#shared/api/summaries.ts';
import { isGuestPage } from '../room/guest-page.ts';
import { errorSentence } from '../telling/error-sentence.ts';
import { appInfo, backend } from '../session/workspace.ts';
import { notifyRefusal } from '../telling/notices.ts';
import { t } from '#shared/words/t.ts';

/** Puts a theme on the document; 'system' leaves it to the system. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** How large the interface of the desktop's window is drawn, in percent. A browser has a zoom of its own. */
export function applyZoom(percent: number | undefined): void {
  window.strataDesktop?.setZoom((percent ?? 100) / 100);
}

/** Other values of some settings; no language takes back which one was chosen. */
type SettingsChange = Partial<Omit<Settings, 'language'>> & {
  readonly language?: Settings['language'] | undefined;
};

/** Changes settings: seen at once, kept by the backend. A guest's are kept nowhere: the backend is the host's. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const info = appInfo.get();
  const client = backend.get();
  if (info === undefined || client === undefined) return;
  const settings = withChange(info.settings, change);
  appInfo.set({ ...info, settings });
  applyTheme(settings.theme);
  applyZoom(settings.zoom);
  if (isGuestPage()) return;
  try {
    await client.app.saveSettings(settings);
  } catch (error) {
    notifyRefusal(t`The setting could not be kept: ${errorSentence(error)}`);
  }
}

function withChange(settings: Settings, change: SettingsChange): Settings {
  const { language, ...others } = { ...settings, ...change };
  return language === undefined ? others : { ...others, language };
}
