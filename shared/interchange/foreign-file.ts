import { hostileKey } from '#shared/base/hostile-key.ts';
import { refuse, type Problem } from '#shared/base/result.ts';
import { t } from '#shared/words/t.ts';

/** What a kind of JSON file of ours is, as far as it must be known before it is read. */
export interface FileKind {
  /** What it says under "format". */
  readonly format: string;
  /** The newest that is read. */
  readonly version: number;
  /** The code of the refusal of another file: `not-a-plan`. */
  readonly code: string;
  /** With its article: "a plan". */
  readonly noun: string;
  /** What has none of its strange keys: "no plan". */
  readonly none: string;
}

/** Why JSON is no file of this kind that may be read: of another format, newer than this Strata, or with keys that reach into objects. `name` is how sentences call it. */
export const foreignFile = (value: unknown, name: string, kind: FileKind): Problem | undefined =>
  notOurs(value, name, kind) ?? hostile(value, name, kind);

function notOurs(value: unknown, name: string, kind: FileKind): Problem | undefined {
  const { format, version } = { ...(value as { format?: unknown; version?: unknown } | null) };
  if (format !== kind.format) {
    return refuse(
      kind.code,
      t`${name} is JSON, but not ${kind.noun} of Strata: it does not say "format": "${kind.format}". Choose another file.`,
    ).error;
  }
  if (typeof version === 'number' && Number.isInteger(version) && version > kind.version) {
    const versions = t`version ${version} of the format, and this one reads up to ${kind.version}`;
    return refuse(
      'file-newer',
      t`${name} was written by a newer Strata (${versions}). Update Strata to read it.`,
    ).error;
  }
  return undefined;
}

function hostile(value: unknown, name: string, { none }: FileKind): Problem | undefined {
  const path = hostileKey(value);
  if (path === undefined) return undefined;
  return refuse(
    'hostile-key',
    t`${name} has the key ${path}, which ${none} has. Take it out if you trust the file.`,
  ).error;
}
