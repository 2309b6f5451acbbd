import { baselineFormat, baselineVersion, type Baseline, type JudgedAs } from './baseline.ts';

/** A baseline as the text of a file (FORMAT.md); the same baseline gives the same text. */
export function writeBaseline({ name, takenOn, judged }: Baseline): string {
  const keys = (as: JudgedAs) =>
    [...judged]
      .filter(([, was]) => was === as)
      .map(([key]) => key)
      .sort();
  const file = {
    format: baselineFormat,
    version: baselineVersion,
    name,
    ...(takenOn === undefined ? {} : { takenOn }),
    findings: keys('finding'),
    unknown: keys('unknown'),
    waived: keys('waived'),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
