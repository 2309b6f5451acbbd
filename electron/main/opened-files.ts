import path from 'node:path';

/** The plan files among the arguments of a start: what a double click or "open with" hands over. Options and the app's own folder are left out. */
export function openedFiles(args: readonly string[], workingFolder: string): string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.strata'))
    .map((arg) => path.resolve(workingFolder, arg));
}
