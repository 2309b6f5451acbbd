/** Nobody planned with Strata before; a year that is being typed begins with zeros. */
const earliestYear = 2000;

/** The day of a moment where this machine stands, as a date field has it: "2026-03-04". */
export function localDay(at: number): string {
  const date = new Date(at);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    `${part}`.padStart(2, '0'),
  );
  return `${date.getFullYear()}-${month}-${day}`;
}

/** When a day of a date field begins here, in milliseconds since 1970; undefined for a day that is not typed to its end. */
export function beginningOf(day: string): number | undefined {
  const at = new Date(`${day}T00:00`);
  return at.getFullYear() >= earliestYear ? at.getTime() : undefined;
}
