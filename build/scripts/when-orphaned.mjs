/**
 * Calls `act` once when the process that started this one is gone. A shell between npm and its script dies
 * of a TERM without passing it on: what it started would go on unseen, holding its port. Windows keeps the
 * old parent's number, so that nothing is noticed there.
 * @param {() => void} act
 * @param {number} [everyMs]
 */
export function whenOrphaned(act, everyMs = 500) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, everyMs);
  timer.unref();
}
