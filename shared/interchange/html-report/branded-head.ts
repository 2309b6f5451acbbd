import { accentOf } from '#shared/report/branding/accent.ts';
import type { Branding } from '#shared/report/branding/branding.ts';
import type { DrawnPath, Logo } from '#shared/report/branding/logo.ts';
import { t } from '#shared/words/t.ts';
import { escapeMarkup } from '../markup/escape-markup.ts';

/** Whose page it is, above its title: logo and name. Empty where nobody said. */
export function brandedHead({ logo, organisation = '' }: Branding): string {
  const name = escapeMarkup(organisation);
  const alt = organisation === '' ? t`Logo` : t`Logo of ${organisation}`;
  const drawn = logo === undefined ? '' : logoMarkup(logo, escapeMarkup(alt));
  return drawn === '' && name === '' ? '' : `<p class="whose">${drawn}<bdi>${name}</bdi></p>\n`;
}

/** The colours of an organization in place of ours. */
export function brandedStyles({ accent }: Branding): string {
  if (accent === undefined) return '';
  const { area, text } = accentOf(accent);
  return `a{color:${text}}header{border-top:4px solid ${area};padding-top:16px}`;
}

function logoMarkup(logo: Logo, alt: string): string {
  if (logo.is === 'picture')
    return `<img src="data:image/${logo.type};base64,${logo.base64}" alt="${alt}"/>`;
  const paths = logo.paths.map(pathMarkup).join('');
  return `<svg viewBox="0 0 ${logo.w} ${logo.h}" role="img" aria-label="${alt}">${paths}</svg>`;
}

function pathMarkup({ d, matrix, fill, isEvenOdd, stroke, strokeWidth = 1 }: DrawnPath): string {
  const rule = isEvenOdd === true ? ' fill-rule="evenodd"' : '';
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`;
  return `<path d="${escapeMarkup(d)}" transform="matrix(${matrix.join(' ')})" fill="${fill ?? 'none'}"${rule}${line}/>`;
}
