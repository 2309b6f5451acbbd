import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';

/** Does something that the backend may refuse; a refusal is shown as its sentence. */
export async function attempt<Value>(act: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await act();
  } catch (error) {
    notifyRefusal(errorSentence(error));
    return undefined;
  }
}
