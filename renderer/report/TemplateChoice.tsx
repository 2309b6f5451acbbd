import { useEffect, useState } from 'react';
import type { ReportOrder } from '#shared/api/report-order.ts';
import { reportTemplates } from '#shared/report/document/report-template.ts';
import { orderIn } from '#renderer/state/shown/chosen-report.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { RadioRows, type RadioRow } from '#renderer/ui/RadioRows.tsx';
import { templateLike, withChapters } from './report-choice.ts';
import { loadTemplate, saveTemplateFile } from './save-report.ts';
import {
  keepTemplate,
  loadTemplates,
  removeTemplate,
  renameTemplate,
  savedTemplates,
} from './saved-templates.ts';
import styles from './ReportDialog.module.css';
import { TemplateName } from './TemplateName.tsx';
import { t } from '#shared/words/t.ts';

const titles: Readonly<Record<string, string>> = {
  full: t`Everything`,
  board: t`For an architecture board`,
  engineering: t`For engineers`,
  summary: t`One summary`,
};

const own = 'as chosen';

/** What a report is made of, by a name: templates that come with the app and those that were saved. */
export function TemplateChoice({
  order,
  onChange,
}: {
  readonly order: ReportOrder;
  readonly onChange: (order: ReportOrder) => void;
}) {
  const { templates, problems } = useStore(savedTemplates);
  useEffect(() => void loadTemplates(), []);
  const like = templateLike(order, templates);
  const choose = (value: string) => {
    const saved = templates.find(({ name }) => `saved ${name}` === value);
    if (saved !== undefined) onChange(orderIn(saved));
    else if (value !== own) onChange(withChapters(order, value));
  };
  const isSaved = templates.some(({ name }) => name === like);
  const rows: RadioRow[] = [
    ...reportTemplates.map(({ name }) => ({ value: name, label: titles[name] ?? name })),
    ...templates.map(({ name }) => ({ value: `saved ${name}`, label: name, note: t`saved` })),
    ...(like === undefined ? [{ value: own, label: t`As chosen below` }] : []),
  ];
  return (
    <>
      <RadioRows
        label={t`Template`}
        value={like === undefined ? own : isSaved ? `saved ${like}` : like}
        rows={rows}
        onChange={choose}
      />
      {problems.map((sentence) => (
        <p key={sentence} className={styles.problem}>
          {sentence}
        </p>
      ))}
      <TemplateActs order={order} saved={isSaved ? like : undefined} onChange={onChange} />
    </>
  );
}

/** What can be done with templates; `saved` is the one that is chosen, if it is a saved one. */
function TemplateActs({
  order,
  saved,
  onChange,
}: {
  readonly order: ReportOrder;
  readonly saved: string | undefined;
  readonly onChange: (order: ReportOrder) => void;
}) {
  const [naming, setNaming] = useState<'save' | 'rename'>();
  const load = async () => {
    const next = await loadTemplate();
    if (next !== undefined) onChange(next);
  };
  if (naming !== undefined)
    return (
      <TemplateName
        act={naming === 'save' ? t`Save` : t`Rename`}
        initial={naming === 'rename' ? (saved ?? '') : ''}
        onDone={async (name) => {
          const isDone =
            name === undefined ||
            (naming === 'save'
              ? await keepTemplate(name, order)
              : await renameTemplate(saved!, name));
          if (isDone) setNaming(undefined);
        }}
      />
    );
  return (
    <div className={styles.templates}>
      <Button small onPress={() => setNaming('save')}>
        {t`Save as template…`}
      </Button>
      {saved !== undefined && (
        <>
          <Button small onPress={() => setNaming('rename')}>
            {t`Rename…`}
          </Button>
          <Button small onPress={() => void removeTemplate(saved)}>
            {t`Delete`}
          </Button>
        </>
      )}
      <Button small onPress={() => void load()}>
        {t`Use a template file…`}
      </Button>
      <Button small onPress={() => saveTemplateFile(order)}>
        {t`Save to a file`}
      </Button>
    </div>
  );
}
