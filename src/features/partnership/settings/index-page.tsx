import type { PersonRow } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Prose } from '#platform/ui/written.tsx'
import type { Message } from '#platform/words/messages.ts'
import { told } from '../forms/told.tsx'
import { words as asked } from '../forms/words.ts'
import { settingsPath } from '../paths.ts'
import type { Statement } from '../statement.ts'
import type { Facts } from './facts-queries.ts'
import { words } from './words.ts'

export const partTitles = {
  name: words.nameTitle,
  where: words.placeTitle,
  statement: words.statementTitle,
  communities: words.communitiesTitle,
  look: asked.lookTitle,
  host: words.hostTitle,
} as const satisfies Record<string, Message>

const parts = ['name', 'where', 'statement', 'communities', 'look', 'host'] as const

/** Everything about the partnership, each part with the link to its form. */
export const SettingsPage = (p: {
  view: View
  slug: string
  facts: Facts
  contact: PersonRow | undefined
  earlier: readonly Statement[]
}) => {
  const { view, slug } = p
  const { t, tongue, zone } = view
  const groups = told(view, p.facts.answers)
  const change = (part: string, title: string) => (
    <a href={settingsPath(slug, part)} aria-label={`${t(words.change)}: ${title}`}>
      {t(words.change)}
    </a>
  )
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead title={t(words.title)} summary={t(words.why)} />
      {parts.map(part => (
        <Card>
          <div class="row apart">
            <h2>{t(partTitles[part])}</h2>
            {change(part, t(partTitles[part]))}
          </div>
          <Pairs pairs={groups[part].pairs} />
          {part === 'statement' && p.earlier.length > 0 && (
            <details class="more">
              <summary>{t(words.versions)}</summary>
              {p.earlier.map(statement => (
                <section class="stack tight">
                  <h3>
                    {t(words.version, {
                      version: statement.version,
                      day: writeDayOf(statement.since, zone, tongue),
                    })}
                  </h3>
                  <Prose text={statement.vision} tongue={tongue} />
                  <Prose text={statement.mandate} tongue={tongue} />
                </section>
              ))}
            </details>
          )}
        </Card>
      ))}
      <Card>
        <div class="row apart">
          <h2>{t(words.contactTitle)}</h2>
          {change('contact', t(words.contactTitle))}
        </div>
        <p>{p.contact ? <bdi>{p.contact.name}</bdi> : t(words.noContact)}</p>
      </Card>
    </Layout>
  )
}
