import type { Profile } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** What the profiles are called, which set the thresholds of the rules. */
export const profileTitles: Readonly<Record<Profile, string>> = {
  lab: t`Lab`,
  branch: t`Branch`,
  enterprise: t`Enterprise`,
  regulated: t`Regulated`,
};
