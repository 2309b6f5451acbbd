/** How much of a step is left, as a ring that empties. The figure beside it says it in numbers. */
export function TimerRing({ left, whole }: { readonly left: number; readonly whole: number }) {
  const radius = 20;
  const round = 2 * Math.PI * radius;
  const part = whole > 0 ? Math.min(1, Math.max(0, left / whole)) : 0;
  return (
    <svg width="48" height="48" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r={radius} fill="none" stroke="var(--line-2)" strokeWidth="4" />
      <circle
        cx="24"
        cy="24"
        r={radius}
        fill="none"
        stroke={left < 0 ? 'var(--err)' : 'var(--accent)'}
        strokeWidth="4"
        strokeDasharray={`${round * part} ${round}`}
        transform="rotate(-90 24 24)"
      />
    </svg>
  );
}
