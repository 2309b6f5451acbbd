/**
 * Named expressions in an order in which each uses only those above it, by name where the order is open. JSON objects keep no
 * order that could be relied on: files sort keys, and two objects with the same keys count as the same. Names that use each
 * other in a circle stay at the end, where the compiler refuses them.
 */
export function orderOfUse(named: Readonly<Record<string, string>>): Record<string, string> {
  const open = new Map(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));
  const ordered: Record<string, string> = {};
  for (let next = ready(open); next !== undefined; next = ready(open)) {
    ordered[next] = open.get(next)!;
    open.delete(next);
  }
  return { ...ordered, ...Object.fromEntries(open) };
}

/** The first name that uses none of those still open. */
function ready(open: ReadonlyMap<string, string>): string | undefined {
  for (const [name, text] of open) if (!namesIn(text).some((used) => open.has(used))) return name;
  return undefined;
}

/** The words of an expression that stand for something themselves: no texts, nothing after a dot. */
const namesIn = (text: string): readonly string[] =>
  text
    .replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "''")
    .match(/(?<![\w.]|\.\s)[A-Za-z_]\w*/g) ?? [];
