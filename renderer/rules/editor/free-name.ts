/** The name itself when it is free, else the next one: part, part2, part3. */
export function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number++) free = `${name}${number}`;
  return free;
}
