/** The rule id itself when it is free, else the next of its family that is: OWN-001, OWN-002, … with as many digits. */
export function freeRuleId(id: string, isTaken: (id: string) => boolean): string {
  const dash = id.lastIndexOf('-');
  const [family, digits] = [id.slice(0, dash + 1), id.slice(dash + 1)];
  let free = id;
  for (let number = Number(digits) + 1; isTaken(free); number++)
    free = `${family}${String(number).padStart(digits.length, '0')}`;
  return free;
}
