/** What can go wrong for a person, as data: a stable code, one sentence saying what, where and what next. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** An answer that may be a refusal. Throwing is kept for what only a bug can cause. */
export type Result<Value, Failure = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Wraps an answer. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** Wraps a refusal. */
export const refuse = (code: string, message: string): { ok: false; error: Problem } => ({
  ok: false,
  error: { code, message },
});
