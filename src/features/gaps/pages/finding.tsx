import { threadPath } from '#features/thread/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { plainDate, writeDay } from '#platform/time.ts'
import { Actions, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { type LineProps, LineSection } from '#platform/ui/line.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { standardReach } from '../cell/reach.ts'
import { sayNeed } from '../cell/say-lens.ts'
import type { Verdict } from '../cell/verdict.ts'
import { lensOf } from '../finding.ts'
import { cellPath } from '../paths.ts'
import type { Finding } from '../queries.ts'
import type { Seen } from '../tables.ts'
import { shown, words } from '../words.ts'
import { sayWho } from './cell.tsx'

function why({ t, tongue }: View, seen: Seen): string {
  const simply: Record<Exclude<Verdict, 'too-far'>, Parameters<typeof t>[0]> = {
    'cannot-tell': shown.sawCannotTell,
    nothing: shown.sawNothing,
    'not-fresh': shown.sawNotFresh,
    'not-eligible': shown.sawNotEligible,
    'not-in-language': shown.sawNotInLanguage,
    full: shown.sawFull,
    'not-then': shown.sawNotThen,
    costs: shown.sawCosts,
    'remote-only': shown.sawRemoteOnly,
    listed: shown.sawListed,
  }
  if (seen.verdict !== 'too-far') return t(simply[seen.verdict])
  if (!seen.nearest) return t(shown.sawNothing)
  const { name, kilometres } = seen.nearest
  return t(shown.sawTooFar, {
    reach: seen.reach ?? standardReach,
    name: inTongue(name, tongue).text,
    kilometres,
  })
}

/** What the public reads of a decision about a gap: what was missing, who said so, and what it was counted from. */
export const FindingPage = (p: {
  view: View
  slug: string
  finding: Finding
  community: string
  station: string | undefined
  /** What people decided about it later. */
  later: readonly Finding[]
  line: { stations: LineProps['stations']; ties: readonly { from: string; to: string }[] }
}) => {
  const { t, tongue } = p.view
  const { finding } = p
  const title = t(shown.missing, {
    need: sayNeed(finding.need, lensOf(finding), t, tongue),
    community: p.community,
  })
  return (
    <Layout view={p.view} title={title}>
      <PageHead title={title} summary={sayWho(p.view, finding)} />
      <Prose text={finding.note} tongue={tongue} />
      {p.later.map(each => (
        <Card tone="lamp">
          <p>
            <strong>{sayWho(p.view, each)}</strong>
          </p>
          <Prose text={each.note} tongue={tongue} />
        </Card>
      ))}
      <LineSection
        view={p.view}
        slug={p.slug}
        line={p.line}
        here={`gaps/findings/${finding.id}`}
        title={t(shown.sinceTitle)}
      />
      <section class="stack tight">
        <h2>{t(shown.whyTitle)}</h2>
        <p>{why(p.view, finding.seen)}</p>
        {finding.seen.lists.length > 0 && (
          <>
            <h3>{t(shown.sources)}</h3>
            <ul>
              {finding.seen.lists.map(({ name, asOf }) => {
                const list = inTongue(name, tongue).text
                const day = asOf && plainDate(asOf)
                return <li>{day ? t(shown.sourceAsOf, { list, day: writeDay(day, tongue) }) : list}</li>
              })}
            </ul>
          </>
        )}
      </section>
      <Actions>
        {p.station && <ButtonLink href={threadPath(p.slug, p.station)}>{t(shown.follow)}</ButtonLink>}
        {p.view.can('gaps.see') && (
          <ButtonLink
            kind="second"
            href={cellPath(p.slug, finding.need, finding.communityId, lensOf(finding))}
          >
            {t(words.toCell)}
          </ButtonLink>
        )}
      </Actions>
    </Layout>
  )
}
