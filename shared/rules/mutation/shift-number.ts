/**
 * A number one step lower and one step higher: 2 → 1 and 3, 180 → 170 and 190, 0.85 → 0.84 and 0.86. A step is a unit of its last
 * decimal place, of a whole number its second digit: no more than a tenth of it, and no less than what its author can have meant.
 */
export function shiftNumber(number: number): readonly [lower: number, higher: number] {
  const decimals = decimalsOf(number);
  const step = decimals > 0 ? 10 ** -decimals : wholeStep(Math.abs(number));
  return [rounded(number - step, decimals), rounded(number + step, decimals)];
}

const decimalsOf = (number: number): number => /\.(\d+)$/.exec(String(number))?.[1]!.length ?? 0;

const wholeStep = (size: number): number => (size < 100 ? 1 : 10 ** (String(size).length - 2));

const rounded = (number: number, decimals: number): number => Number(number.toFixed(decimals));
