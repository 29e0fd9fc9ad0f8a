export const BackLink = (p: { href: string; label: string }) => (
  <a class="back" href={p.href}>
    {p.label}
  </a>
)

/** Where this page stands; the page itself is not in it. */
export const Breadcrumbs = (p: { label: string; steps: readonly { label: string; href: string }[] }) => (
  <nav aria-label={p.label}>
    <ol class="crumbs">
      {p.steps.map(step => (
        <li>
          <a href={step.href}>{step.label}</a>
        </li>
      ))}
    </ol>
  </nav>
)
