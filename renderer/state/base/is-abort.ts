/** Whether something ended because it was cancelled, which nobody needs to hear of. */
export const isAbort = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError';
