/** Five bands and two pillars. */
export const Logo = () => (
  <svg viewBox="0 0 20 20" width={20} height={20} fill="none" aria-hidden="true">
    <path
      d="M2 4h10M2 8h10M2 12h10M2 16h10"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
    />
    <path d="M15 3v14M18.5 3v14" stroke="var(--accent)" strokeWidth={2} strokeLinecap="round" />
  </svg>
);
