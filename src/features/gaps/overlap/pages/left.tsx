import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { leftPath, overlapPath, overlapsPath } from '../paths.ts'
import { serviceNames } from '../say.ts'
import { words } from '../staff-words.ts'
import type { LeavingRow } from '../tables.ts'

/** Pairs somebody decided to leave, with the reason. */
export const LeftPage = (p: { view: View; slug: string; left: readonly LeavingRow[] }) => {
  const { view, slug, left } = p
  const { t, tongue, zone } = view
  return (
    <Layout view={view} title={t(words.leftTitle)}>
      <PageHead
        above={<BackLink href={overlapsPath(slug)} label={t(words.title)} />}
        title={t(words.leftTitle)}
        summary={t(words.leftSummary)}
      />
      {left.length === 0 && <EmptyState title={t(words.leftNone)} why={t(words.leftSummary)} />}
      {left.map(leaving => (
        <Card>
          <h2>
            <a href={overlapPath(slug, leaving.serviceA, leaving.serviceB)}>
              {serviceNames(leaving.seen, tongue).join(' · ')}
            </a>
          </h2>
          <Prose text={leaving.reason} tongue={tongue} />
          <p class="quiet">
            {t(words.leftBy, { name: leaving.leftBy, day: writeDayOf(leaving.leftAt, zone, tongue) })}
          </p>
          {view.can('gaps.decide') && (
            <form method="post" action={`${leftPath(slug)}/${leaving.id}/lifting`}>
              <FormGuard view={view} />
              <Button kind="second">{t(words.takeUp)}</Button>
            </form>
          )}
        </Card>
      ))}
    </Layout>
  )
}
