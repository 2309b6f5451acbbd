import { ok, refuse, type Result } from '#shared/base/result.ts';
import { t } from '#shared/words/t.ts';

/** The value of a JSON text, or one sentence that says where it breaks and `next`, what to do. A byte order mark is ignored. */
export function parseJson(
  text: string,
  name: string,
  next = t`Export the plan again, or choose another file.`,
): Result<unknown> {
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refuse('empty', t`${name} is empty. Choose another file.`);
  try {
    return ok(JSON.parse(json) as unknown);
  } catch (error) {
    const place = breakPlace(json, error instanceof Error ? error.message : '');
    const what =
      place === undefined ? t`it is put together wrongly` : t`it cannot be read beyond ${place}`;
    return refuse('not-json', t`${name} is not JSON: ${what}. ${next}`);
  }
}

/** Where reading broke, as people count: the engine tells the position of some faults only. */
function breakPlace(json: string, message: string): string | undefined {
  const told = /position (\d+)/.exec(message)?.[1];
  const position = told === undefined ? firstNonToken(json) : Number(told);
  if (position === undefined) return undefined;
  const lines = json.slice(0, position).split('\n');
  return t`line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
}

const token =
  /\s+|[[\]{},:]|"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The position of the first thing that is no part of JSON; the end when the text breaks off; undefined when all parts are fine. */
function firstNonToken(json: string): number | undefined {
  let position = 0;
  let brackets = 0;
  while (position < json.length) {
    token.lastIndex = position;
    const [found] = token.exec(json) ?? [];
    if (found === undefined) return position;
    if (found === '{' || found === '[') brackets += 1;
    if (found === '}' || found === ']') brackets -= 1;
    position += found.length;
  }
  return brackets > 0 ? position : undefined;
}
