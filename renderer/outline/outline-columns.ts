import { t } from '#shared/words/t.ts';
/** The columns of the outline, in order. */
export const outlineColumns = [
  { title: t`Name` },
  { title: t`Kind` },
  { title: t`Technology` },
  { title: t`Findings` },
  { title: t`Relations` },
  { title: t`Status` },
] as const;
