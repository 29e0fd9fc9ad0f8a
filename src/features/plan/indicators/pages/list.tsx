import type { View } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Results } from '#platform/ui/result.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { IndicatorLine, RollUpSentence } from '../components/status.tsx'
import { families } from '../indicator.ts'
import { familyHints, familyWords } from '../kind-words.ts'
import { manyValuesPath, newIndicatorPath, smallNumbersPath } from '../paths.ts'
import { rollUpOf, type Seen } from '../seen.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'

export const IndicatorsPage = (p: {
  view: View
  slug: string
  indicators: readonly Seen[]
  back: { href: string; label: string }
}) => {
  const { view, slug } = p
  const { t } = view
  const keeps = view.can('plan.manage')
  return (
    <Layout view={view} title={t(words.title)} summary={t(words.lead)}>
      <PageHead
        above={<BackLink href={p.back.href} label={p.back.label} />}
        title={t(words.title)}
        summary={t(words.lead)}
      >
        {keeps && (
          <>
            <ButtonLink href={newIndicatorPath(slug)}>{t(staffWords.add)}</ButtonLink>
            <ButtonLink href={manyValuesPath(slug)} kind="second">
              {t(staffWords.many)}
            </ButtonLink>
            <ButtonLink href={smallNumbersPath(slug)} kind="second">
              {t(staffWords.smallNumbers)}
            </ButtonLink>
          </>
        )}
      </PageHead>
      {p.indicators.length === 0 && <EmptyState title={t(words.empty)} why={t(words.emptyWhy)} />}
      {families.map(family => {
        const own = p.indicators.filter(({ indicator }) => indicator.family === family)
        if (own.length === 0) return null
        return (
          <section class="stack">
            <h2>{t(familyWords[family])}</h2>
            <p class="quiet">{t(familyHints[family])}</p>
            <RollUpSentence view={view} rollUp={rollUpOf(family, own)} />
            <Results>
              {own.map(seen => (
                <IndicatorLine view={view} slug={slug} seen={seen} />
              ))}
            </Results>
          </section>
        )
      })}
    </Layout>
  )
}
