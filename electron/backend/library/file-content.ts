/** What a file holds, judged by its first bytes and never by its name. */
export type FileContent = 'plan' | 'json' | 'workbook' | 'report' | 'empty' | 'other';

/** Judges the content of a file. */
export function fileContent(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) return 'empty';
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (start.startsWith('SQLite format 3\0')) return 'plan';
  if (start.includes('%PDF-')) return 'report';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return 'workbook';
  return /^(\u00ef\u00bb\u00bf)?\s*\{/.test(start) ? 'json' : 'other';
}
