import { accentOf, type Hex } from '#shared/report/branding/accent.ts';
import type { Branding } from '#shared/report/branding/branding.ts';
import type { Ink } from '#shared/scene/scene.ts';

/** The colours of an organization, or ours. */
export interface Look {
  /** Of bars: means nothing by itself. */
  readonly bar: Ink | Hex;
  /** Of words that lead elsewhere. */
  readonly link: Ink | Hex;
}

export function lookOf({ accent }: Branding): Look {
  if (accent === undefined) return { bar: 'accent', link: 'accent' };
  const { area, text } = accentOf(accent);
  return { bar: area, link: text };
}
