/** The columns of the outline, in order. */
export const outlineColumns = [
  { title: 'Name' },
  { title: 'Kind' },
  { title: 'Technology' },
  { title: 'Findings' },
  { title: 'Relations' },
  { title: 'Status' },
] as const;
