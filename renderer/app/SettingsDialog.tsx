import { zoomSteps } from '#shared/api/interface-zoom.ts';
import type { Settings } from '#shared/api/summaries.ts';
import { languages, languageTags } from '#shared/words/languages.ts';
import { changeLanguage } from '#renderer/actions/change-language.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { changeSettings } from '#renderer/state/window/settings.ts';
import { appInfo } from '#renderer/state/session/workspace.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { RadioRows } from '#renderer/ui/RadioRows.tsx';
import styles from './SettingsDialog.module.css';
import { t } from '#shared/words/t.ts';

const themes: readonly { readonly value: Settings['theme']; readonly label: string }[] = [
  { value: 'system', label: t`As the system` },
  { value: 'light', label: t`Light` },
  { value: 'dark', label: t`Dark` },
  { value: 'hc', label: t`High contrast` },
];

/** What a person may set. */
export function SettingsDialog() {
  const info = useStore(appInfo);
  if (info === undefined) return null;
  const { settings } = info;
  return (
    <Modal title={t`Settings`} onClose={closeDialog}>
      <RadioRows
        label={t`Theme`}
        value={settings.theme}
        rows={themes}
        onChange={(theme) => void changeSettings({ theme: theme as Settings['theme'] })}
      />
      <div className={styles.hint}>
        {t`Language`}
        <ChoiceEntry
          label={t`Language`}
          value={settings.language ?? ''}
          choices={languageTags.map((tag) => ({ value: tag, label: languages[tag].name }))}
          blank={t`As the system`}
          isBlankPlain
          onCommit={(tag) => void changeLanguage(languageTags.find((known) => known === tag))}
        />
      </div>
      {window.strataDesktop === undefined ? (
        <p className={styles.version}>
          {t`Size of the interface: the zoom of the browser makes everything larger or smaller.`}
        </p>
      ) : (
        <div className={styles.hint}>
          {t`Size of the interface`}
          <ChoiceEntry
            label={t`Size of the interface`}
            value={String(settings.zoom ?? 100)}
            choices={zoomSteps.map((step) => ({ value: String(step), label: `${step} %` }))}
            blank="none"
            onCommit={(zoom) => void changeSettings({ zoom: Number(zoom) })}
          />
        </div>
      )}
      <label className={styles.hint}>
        <input
          type="checkbox"
          checked={!settings.hintDismissed}
          onChange={(event) => void changeSettings({ hintDismissed: !event.target.checked })}
        />
        {t`Show the first steps in the editor`}
      </label>
      <p className={styles.version}>
        {t`Strata ${info.version}. Nothing leaves this machine: no telemetry, no update check.`}
      </p>
    </Modal>
  );
}
