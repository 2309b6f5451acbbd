const hostile: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The path of the first key that could change how objects behave (`__proto__`, `constructor`, `prototype`), or
 * undefined when there is none. Does not recurse, so that deep nesting cannot exhaust the stack.
 */
export function hostileKey(value: unknown): string | undefined {
  const pending: { readonly value: unknown; readonly path: string }[] = [{ value, path: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const isList = Array.isArray(next.value);
    for (const [key, item] of Object.entries(next.value)) {
      const path = isList ? `${next.path}[${key}]` : next.path === '' ? key : `${next.path}.${key}`;
      if (!isList && hostile.has(key)) return path;
      pending.push({ value: item, path });
    }
  }
  return undefined;
}

/** Whether a text is one of the names that no table of ours may use as a key. */
export const isHostileName = (text: string): boolean => hostile.has(text);
