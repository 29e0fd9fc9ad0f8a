/** The house with its lit door. */
export const Logo = () => (
  <svg viewBox="0 0 32 32" width="34" height="34" aria-hidden="true">
    <path
      d="M16 2 3 12v18h26V12z"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linejoin="round"
    />
    <path d="M12 30V18h8v12" class="door" />
  </svg>
)
