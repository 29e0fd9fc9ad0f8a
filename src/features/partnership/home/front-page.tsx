import type { Partnership } from '#platform/db/partnerships.ts'
import type { View } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Porch } from '#platform/ui/porch.tsx'
import { Written } from '#platform/ui/written.tsx'
import { homePath, setupPath, todayPath } from '../paths.ts'
import { isProvince, provinceNames } from '../province.ts'
import { words } from '../words.ts'
import { namedTogether } from './named.ts'

export interface ListedPartnership {
  partnership: Partnership
  communities: readonly string[]
  /** The reader holds a role there. */
  mine: boolean
}

const List = (p: { view: View; listed: readonly ListedPartnership[] }) => (
  <ul class="grid plainly">
    {p.listed.map(({ partnership, communities, mine }) => (
      <li class="card stack tight">
        <h3>
          <a href={mine ? todayPath(partnership.slug) : homePath(partnership.slug)}>
            <Written text={partnership.name} tongue={p.view.tongue} />
          </a>
        </h3>
        {isProvince(partnership.province) && (
          <p class="quiet">{p.view.t(provinceNames[partnership.province])}</p>
        )}
        {communities.length > 0 && <p>{namedTogether(communities, p.view)}</p>}
      </li>
    ))}
  </ul>
)

/** The installation's own front page: what this is, and the way to each partnership. */
export const FrontPage = (p: { view: View; listed: readonly ListedPartnership[]; maySetUp: boolean }) => {
  const { view } = p
  const { t } = view
  const mine = p.listed.filter(each => each.mine)
  const others = p.listed.filter(each => !each.mine)
  return (
    <Layout view={view} title={t(words.frontTitle)} summary={t(words.frontLead)} wide>
      <Porch>
        <h1>{t(words.frontTitle)}</h1>
        <p class="lead">{t(words.frontLead)}</p>
      </Porch>
      <section class="band">
        <div class="wrap stack loose">
          {mine.length > 0 && (
            <>
              <h2>{t(words.yours)}</h2>
              <List view={view} listed={mine} />
            </>
          )}
          {others.length > 0 && (
            <>
              <h2>{t(mine.length > 0 ? words.otherPartnerships : words.partnerships)}</h2>
              <List view={view} listed={others} />
            </>
          )}
          {p.listed.length === 0 && (
            <EmptyState title={t(words.noneYet)} why={t(words.noneYetWhy)}>
              {p.maySetUp && <ButtonLink href={setupPath()}>{t(words.setUp)}</ButtonLink>}
            </EmptyState>
          )}
        </div>
      </section>
      {p.listed.length > 0 && p.maySetUp && (
        <section class="band mist">
          <div class="wrap row apart">
            <p class="lead">{t(words.setUpWhy)}</p>
            <ButtonLink kind="second" href={setupPath()}>
              {t(words.setUp)}
            </ButtonLink>
          </div>
        </section>
      )}
    </Layout>
  )
}
