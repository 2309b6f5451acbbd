/** The sentence of an error that came from the backend. */
export const errorSentence = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : String(error);
