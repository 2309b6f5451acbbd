const hostile: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Where a value was found: what holds it, and under which key. */
interface Place {
  readonly value: object;
  readonly key: string;
  readonly in: Place | undefined;
}

/**
 * The path of the first key that could change how objects behave (`__proto__`, `constructor`, `prototype`), or
 * undefined when there is none. Does not recurse, so that deep nesting cannot exhaust the stack.
 */
export function hostileKey(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const pending: Place[] = [{ value, key: '', in: undefined }];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const isList = Array.isArray(place.value);
    for (const key of Object.keys(place.value)) {
      if (!isList && hostile.has(key)) return pathTo(place, key);
      const item = (place.value as Readonly<Record<string, unknown>>)[key];
      if (isObject(item)) pending.push({ value: item, key, in: place });
    }
  }
  return undefined;
}

/** Whether a text is one of the names that no table of ours may use as a key. */
export const isHostileName = (text: string): boolean => hostile.has(text);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Written only when something is found: most values are clean, and large. */
function pathTo(holder: Place, last: string): string {
  let path = '';
  let key = last;
  for (let place: Place | undefined = holder; place !== undefined; place = place.in) {
    path = (Array.isArray(place.value) ? `[${key}]` : `.${key}`) + path;
    key = place.key;
  }
  return path.replace(/^\./, '');
}
