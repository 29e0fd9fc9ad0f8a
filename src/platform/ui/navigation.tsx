import type { NavGroup, NavLink } from '../http/view.ts'

const Link = (p: { link: NavLink }) => (
  <a href={p.link.href} aria-current={p.link.current ? 'page' : undefined}>
    {p.link.label}
  </a>
)

/** A staff member's areas in groups that open, a group of one being simply a link; then links that stand alone. */
export const Navigation = (p: {
  label: string
  menu: string
  links?: readonly NavLink[]
  groups?: readonly NavGroup[]
  /** The language of the links, where it is not the page's. */
  lang?: string | undefined
}) => (
  <>
    <button type="button" class="menu-button" popovertarget="menu">
      {p.menu}
    </button>
    <nav class="bar" id="menu" popover="auto" aria-label={p.label}>
      <ul lang={p.lang}>
        {p.groups?.map(group => (
          <li>
            {group.links.length === 1 && group.links[0] ? (
              <Link link={group.links[0]} />
            ) : (
              <Group group={group} />
            )}
          </li>
        ))}
        {p.links?.map(link => (
          <li>
            <Link link={link} />
          </li>
        ))}
      </ul>
    </nav>
  </>
)

const Group = (p: { group: NavGroup }) => (
  <details name="areas" class={p.group.current ? 'here' : undefined}>
    <summary>{p.group.label}</summary>
    <ul>
      {p.group.links.map(link => (
        <li>
          <Link link={link} />
        </li>
      ))}
    </ul>
  </details>
)
