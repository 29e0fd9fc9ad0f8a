/** `count` says where one is: “Services 51 to 100 of 212”. */
export const Pagination = (p: {
  label: string
  count: string
  previous?: { label: string; href: string } | undefined
  next?: { label: string; href: string } | undefined
}) => (
  <nav class="pages" aria-label={p.label}>
    <span class="quiet number">{p.count}</span>
    <span class="actions">
      {p.previous && (
        <a class="button second" rel="prev" href={p.previous.href}>
          {p.previous.label}
        </a>
      )}
      {p.next && (
        <a class="button second" rel="next" href={p.next.href}>
          {p.next.label}
        </a>
      )}
    </span>
  </nav>
)
