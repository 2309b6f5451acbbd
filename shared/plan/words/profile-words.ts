import { wordedTexts } from '#shared/words/worded.ts';
import type { Profile } from '../records.ts';

/** The profiles that a plan may be judged as, as people read them. */
export const profileWords: Readonly<Record<Profile, string>> = wordedTexts({
  lab: 'lab',
  branch: 'branch',
  enterprise: 'enterprise',
  regulated: 'regulated',
});
