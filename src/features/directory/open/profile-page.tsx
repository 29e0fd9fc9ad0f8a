import type { View } from '#platform/http/view.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { profileTaxonomies, profileTerms } from '../hsds/profile.ts'
import { endpoints } from './endpoints.ts'
import { openPath } from './paths.ts'
import { openWords as words } from './words.ts'

const Code = (p: { children: string }) => (
  <code lang="en" dir="ltr">
    {p.children}
  </code>
)

/** What an engineer elsewhere reads before reading us: the addresses, and what our attributes mean. */
export const ProfilePage = (p: { view: View; slug: string; base: string }) => {
  const { t } = p.view
  const here = openPath(p.slug)
  return (
    <Layout view={p.view} title={t(words.title)}>
      <PageHead title={t(words.title)} summary={t(words.intro)} />
      <section>
        <h2>{t(words.addresses)}</h2>
        <Table
          caption={t(words.addresses)}
          hideCaption
          columns={[{ label: t(words.address) }, { label: t(words.gives) }]}
          rows={endpoints.map(({ path, means }) => [
            <a href={`${here}/${path}`} dir="ltr">
              /{path}
            </a>,
            <span lang="en" dir="ltr">
              {means}
            </span>,
          ])}
        />
        <p>
          <a href={`${here}/openapi.json`}>{t(words.described)}</a>
        </p>
        <p>
          <a href={`${here}/profile.json`}>{t(words.forPrograms)}</a>
        </p>
      </section>
      <section>
        <h2>{t(words.profile)}</h2>
        {[words.languages, words.bilingual, words.eligibility, words.assured].map(each => (
          <p>{t(each)}</p>
        ))}
      </section>
      <section>
        <h2>{t(words.terms)}</h2>
        {profileTaxonomies.map(taxonomy => (
          <details>
            <summary lang="en" dir="ltr">
              {String(taxonomy.name)}
            </summary>
            <p lang="en" dir="ltr">
              {String(taxonomy.description)}
            </p>
            <Table
              caption={t(words.terms)}
              hideCaption
              columns={[{ label: t(words.code) }, { label: t(words.means) }]}
              rows={profileTerms
                .filter(term => term.taxonomy_id === taxonomy.id)
                .map(term => [
                  <Code>{String(term.code)}</Code>,
                  <span lang="en" dir="ltr">
                    {String(term.name)}
                  </span>,
                ])}
            />
          </details>
        ))}
      </section>
    </Layout>
  )
}
