const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name without ending for a plan of this name: letters, digits and dashes that every file system takes. */
export function fileNameFor(planName: string): string {
  const plain = planName
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  if (plain === '') return 'plan';
  return reservedOnWindows.test(plain) ? `plan-${plain}` : plain;
}

/** The name itself, or with the first number from 2 on that makes it unused. */
export function unusedName(name: string, isUsed: (name: string) => boolean, between = '-'): string {
  if (!isUsed(name)) return name;
  for (let number = 2; ; number++) {
    const candidate = `${name}${between}${number}`;
    if (!isUsed(candidate)) return candidate;
  }
}
