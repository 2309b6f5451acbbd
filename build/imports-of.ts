import { posix } from 'node:path';

/** One import of a project file; packages are left out. */
export interface Import {
  /** The file imported, as a path from the repository's root. */
  readonly path: string;
  /** What happens at run time: a type import leaves nothing, a lazy one waits until it is called. */
  readonly kind: 'value' | 'type' | 'lazy';
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\bfrom\s*)?['"]([^'"]+)['"]/gm;
const call = /\bimport\s*\(\s*['"]([^'"]+)['"]/g;
const workerUrl = /\bnew URL\(\s*['"]([^'"]+\.tsx?)['"]\s*,\s*import\.meta\.url/g;

/** The project files that the source of `file` imports, statically, lazily or as a worker. */
export function importsOf(file: string, source: string): Import[] {
  const project = (specifier: string, kind: Import['kind']): Import[] => {
    const path = projectPath(file, specifier);
    return path === undefined ? [] : [{ path, kind }];
  };
  return [
    ...[...source.matchAll(statement)].flatMap(([, type, specifier = '']) =>
      project(specifier, type === undefined ? 'value' : 'type'),
    ),
    ...[...source.matchAll(call)].flatMap(([, specifier = '']) => project(specifier, 'lazy')),
    ...[...source.matchAll(workerUrl)].flatMap(([, specifier = '']) => project(specifier, 'lazy')),
  ];
}

function projectPath(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  return undefined;
}
