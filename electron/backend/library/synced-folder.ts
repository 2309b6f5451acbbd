import { statfsSync } from 'node:fs';
import { t } from '#shared/words/t.ts';

/** Parts of paths that tell a folder which another program copies behind our back. */
const syncedParts: readonly (readonly [pattern: RegExp, service?: string])[] = [
  [/^onedrive( - .*)?$/i, 'OneDrive'],
  [/^dropbox( \(.*\))?$/i, 'Dropbox'],
  [/^(com~apple~clouddocs|icloud drive|iclouddrive)$/i, 'iCloud Drive'],
  [/^(google drive|googledrive.*|my drive)$/i, 'Google Drive'],
  [/^(nextcloud|owncloud|box|box sync|pcloud|syncthing)$/i],
];

/** File system numbers of statfs: NFS, SMB, CIFS, SMB2, AFS, 9p, Ceph. */
const networkTypes: ReadonlySet<number> = new Set([
  0x69_69, 0x51_7b, 0xff_53_4d_42, 0xfe_53_4d_42, 0x53_46_41_4f, 0x01_02_19_97, 0x00_c3_64_00,
]);

/**
 * What makes it unsafe to keep a database open at this path, as words for a sentence ("OneDrive", "a network folder"),
 * or undefined. Programs that copy a file while it is written, and locks over a network, have corrupted databases.
 */
export function unsafePlace(file: string, networkType = fileSystemType): string | undefined {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(file)) return t`a network folder`;
  const parts = file.split(/[\\/]/);
  const synced = syncedParts.find(([pattern]) => parts.some((part) => pattern.test(part)));
  if (synced !== undefined) return synced[1] ?? t`a synced folder`;
  const type = networkType(file);
  return type !== undefined && networkTypes.has(type >>> 0) ? t`a network folder` : undefined;
}

function fileSystemType(file: string): number | undefined {
  try {
    return statfsSync(file).type;
  } catch {
    return undefined; // Opening it will say what is wrong.
  }
}
