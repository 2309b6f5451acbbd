/**
 * Remembers what was worked out for an object, together with what it was worked out from: the same again as long as all of that is the
 * very same. Forgets with the object.
 */
export function rememberedFor<Answer>(): (
  subject: object,
  from: readonly unknown[],
  answer: () => Answer,
) => Answer {
  const known = new WeakMap<object, { from: readonly unknown[]; answer: Answer }>();
  return (subject, from, answer) => {
    const former = known.get(subject);
    if (former !== undefined && same(former.from, from)) return former.answer;
    const next = answer();
    known.set(subject, { from, answer: next });
    return next;
  };
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
