import type { Branding } from '#shared/report/branding/branding.ts';
import { escapeMarkup } from '../markup/escape-markup.ts';

/**
 * What stands above and below each printed page of a sheet, as an element of its XML (ECMA-376, 18.3.1.46); empty where nobody
 * said whose it is. A workbook has no place for a logo that prints everywhere.
 */
export function printMargins({ organisation = '', footer = '' }: Branding): string {
  const head = organisation === '' ? '' : `<oddHeader>${said(organisation)}</oddHeader>`;
  const foot = footer === '' ? '' : `<oddFooter>${said(footer)}</oddFooter>`;
  return head === '' && foot === '' ? '' : `<headerFooter>${head}${foot}</headerFooter>`;
}

/** At the left. An ampersand begins a code, so one that is meant is doubled. */
const said = (text: string): string => escapeMarkup(`&L${text.replaceAll('&', '&&')}`);
