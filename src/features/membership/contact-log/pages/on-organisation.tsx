import type { View } from '#platform/http/view.ts'
import { contactLogPath } from '../paths.ts'
import type { ContactLine } from '../queries.ts'
import { staffWords as words } from '../words.ts'
import { ContactLines } from './contact-lines.tsx'

/** What the page of an organisation shows of it: the latest lines, and the way to add one. */
export const ContactInBrief = (p: {
  view: View
  slug: string
  organisationId: string
  lines: readonly ContactLine[]
}) => {
  const { t } = p.view
  const href = contactLogPath(p.slug, p.organisationId)
  return (
    <section class="stack">
      <h2>{t(words.title)}</h2>
      {p.lines.length === 0 ? (
        <p class="quiet">{t(words.none)}.</p>
      ) : (
        <ContactLines view={p.view} slug={p.slug} lines={p.lines.slice(0, 3)} />
      )}
      <p class="actions">
        <a class="button second" href={href}>
          {t(words.note)}
        </a>
        {p.lines.length > 3 && <a href={href}>{t(words.seeAll, { count: p.lines.length })}</a>}
      </p>
    </section>
  )
}
