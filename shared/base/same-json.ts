/** Whether two JSON values say the same. The order of keys does not count; a missing key and `undefined` are alike. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  return Array.isArray(a) && Array.isArray(b) ? sameItems(a, b) : sameEntries(a, b);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
}

function sameEntries(a: object, b: object): boolean {
  const [mine, theirs] = [statedKeys(a), statedKeys(b)];
  return mine.length === theirs.length && mine.every((key) => sameJson(own(a, key), own(b, key)));
}

const statedKeys = (value: object) =>
  Object.keys(value).filter((key) => own(value, key) !== undefined);

const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
