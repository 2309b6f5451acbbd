/**
 * The form in which headers are compared: trimmed, in lower case, single spaces, and without the difference between
 * RVTools 3 (`Capacity MB`, though it means MiB) and 4 (`Capacity MiB`).
 */
export function headerName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\bmb\b/g, 'mib')
    .replaceAll(/\bkb\b/g, 'kib');
}
