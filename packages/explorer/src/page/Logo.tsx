/** Two tiers: one above, several below. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent-strong)" />
      <rect x="10" y="7" width="12" height="7" rx="2" fill="#fff" />
      <rect x="5" y="18" width="10" height="7" rx="2" fill="#fff" />
      <rect x="17" y="18" width="10" height="7" rx="2" fill="#fff" fillOpacity=".7" />
    </svg>
  );
}
