import { ok, refuse, type Result } from '#shared/base/result.ts';

/** The value of a JSON text, or one sentence that says where it breaks. A byte order mark is ignored. */
export function parseJson(text: string, name: string): Result<unknown> {
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refuse('empty', `${name} is empty. Choose another file.`);
  try {
    return ok(JSON.parse(json) as unknown);
  } catch (error) {
    const place = breakPlace(json, error instanceof Error ? error.message : '');
    return refuse(
      'not-json',
      `${name} is not JSON: it cannot be read beyond ${place}. Export the plan again, or choose another file.`,
    );
  }
}

/** The engine says "at position 17" or, for a text that breaks off, nothing. */
function breakPlace(json: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined && !message.includes('end of')) return 'its beginning';
  const read = position === undefined ? json : json.slice(0, Number(position));
  const lines = read.split('\n');
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
}
