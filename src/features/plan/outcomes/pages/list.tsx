import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { type Chip, Chips } from '#platform/ui/filters.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Result, Results } from '#platform/ui/result.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { standingOf } from '../outcome.ts'
import { newOutcomePath, outcomePath } from '../paths.ts'
import type { OutcomeRow } from '../tables.ts'
import { standingWords, words } from '../words.ts'

export const StandingLabel = (p: { view: View; outcome: OutcomeRow }) => {
  const standing = standingOf(p.outcome)
  return (
    <Label tone={standing === 'confirmed' ? 'good' : standing === 'set-aside' ? 'plain' : 'warn'}>
      {p.view.t(standingWords[standing])}
    </Label>
  )
}

/** One outcome in a list. */
const OutcomeLine = (p: {
  view: View
  slug: string
  outcome: OutcomeRow
  community: string | undefined
  level?: 2 | 3
}) => {
  const { view, outcome } = p
  const { t, tongue, zone } = view
  return (
    <Result
      level={p.level ?? 2}
      href={outcomePath(p.slug, outcome.id)}
      name={<Written text={outcome.say} tongue={tongue} />}
      facts={[
        <StandingLabel view={view} outcome={outcome} />,
        p.community,
        t(words.toldOn, { day: writeDayOf(outcome.at, zone, tongue) }),
        outcome.example && t(words.example),
      ].filter(Boolean)}
    />
  )
}

export const OutcomesPage = (p: {
  view: View
  slug: string
  outcomes: readonly OutcomeRow[]
  communities: ReadonlyMap<string, string>
  chips: readonly Chip[]
  back: { href: string; label: string }
}) => {
  const { view, slug } = p
  const { t } = view
  return (
    <Layout view={view} title={t(words.title)} summary={t(words.lead)}>
      <PageHead
        above={<BackLink href={p.back.href} label={p.back.label} />}
        title={t(words.title)}
        summary={t(words.lead)}
      >
        <ButtonLink href={newOutcomePath(slug)}>{t(words.tell)}</ButtonLink>
      </PageHead>
      {p.chips.length > 0 && <Chips label={t(words.filters)} chips={p.chips} remove={t(words.remove)} />}
      {p.outcomes.length === 0 ? (
        <EmptyState title={t(words.empty)} why={t(words.emptyWhy)} />
      ) : (
        <>
          <p role="status">{t(words.count, { count: p.outcomes.length })}</p>
          <Results>
            {p.outcomes.map(outcome => (
              <OutcomeLine
                view={view}
                slug={slug}
                outcome={outcome}
                community={outcome.communityId ? p.communities.get(outcome.communityId) : undefined}
              />
            ))}
          </Results>
        </>
      )}
    </Layout>
  )
}
