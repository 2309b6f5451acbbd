import { saidNumber } from '#shared/words/said-number.ts';
import { unitWord } from './unit-words.ts';

/** A number with its unit. Ten minutes and more read in the largest units: "2 h 30 min". */
export function formatQuantity(value: number, unit?: string): string {
  if (unit === 's' && Number.isSafeInteger(value) && value >= 600) return formatDuration(value);
  return unit === undefined ? formatNumber(value) : `${formatNumber(value)} ${unitWord(unit)}`;
}

/** A number with the decimal mark of the language spoken, in groups of three from 10 000 upward. */
function formatNumber(value: number): string {
  const text = String(value);
  const [whole = '', fraction] = text.split('.');
  if (!/^-?\d{5,}$/.test(whole)) return saidNumber(text);
  const grouped = whole.replace(/\d(?=(\d{3})+$)/g, '$&\u00a0');
  return fraction === undefined ? grouped : saidNumber(`${grouped}.${fraction}`);
}

/** Days only from two upward: "24 h", "36 h", "2 d 6 h". */
function formatDuration(seconds: number): string {
  const days = seconds >= 172_800 ? Math.floor(seconds / 86_400) : 0;
  const rest = seconds - days * 86_400;
  const parts: readonly (readonly [number, string])[] = [
    [days, 'd'],
    [Math.floor(rest / 3600), 'h'],
    [Math.floor((rest % 3600) / 60), 'min'],
    [rest % 60, 's'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${formatNumber(count)} ${unit}`)
    .join(' ');
}
