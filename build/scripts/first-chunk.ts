/** What is known of a module while chunks are made. */
interface ModuleLinks {
  /** The modules that it needs before it can run. */
  readonly importedIds: readonly string[];
}

/** Asks for a module by its id. */
interface Modules {
  getModuleInfo(id: string): ModuleLinks | null;
}

/** The program as a whole, and what runs before it: the choice of a language. */
const program = 'renderer/app/show.tsx';
const before = 'renderer/main.tsx';

/**
 * Puts everything that is needed before the first picture into one file, which would be two hundred otherwise: each piece that a
 * lazily read part shares with it would have its own. What runs before a language is spoken stays out of it.
 */
export function firstChunk(root: string): (id: string, modules: Modules) => string | undefined {
  let first: ReadonlySet<string> | undefined;
  return (id, modules) => {
    first ??= needed(
      `${root}/${program}`,
      modules,
      needed(`${root}/${before}`, modules, new Set()),
    );
    return first.has(id) ? 'first' : undefined;
  };
}

/** All that a module needs, and itself, without what `known` has. */
function needed(start: string, modules: Modules, known: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id) || known.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
