import type { Profile } from '#shared/plan/records.ts';
import { wordedTexts } from '#shared/words/worded.ts';

const titles = wordedTexts<Profile>({
  lab: 'lab',
  branch: 'branch',
  enterprise: 'enterprise',
  regulated: 'regulated',
});

/** How strictly a plan is judged, in a word. */
export const profileTitle = (profile: Profile): string => titles[profile];
