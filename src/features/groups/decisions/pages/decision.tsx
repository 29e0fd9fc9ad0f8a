import type { Thread } from '#features/thread/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { LineSection } from '#platform/ui/line.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { minutesPath } from '../../minutes/paths.ts'
import { newPromisePath } from '../../promises/paths.ts'
import { votePath } from '../../votes/paths.ts'
import { decisionChangePath, decisionsPath } from '../paths.ts'
import type { Decision } from '../queries.ts'
import { staffWords, words } from '../words.ts'

export const DecisionPage = (p: {
  view: View
  slug: string
  decision: Decision
  line: Thread
  minutesOpen: boolean
  tends: boolean
}) => {
  const { view, slug, decision } = p
  const { t, tongue } = view
  const how = decision.motionId
    ? t(words.byMotion)
    : decision.voteId
      ? t(words.byVote)
      : (decision.takenHow ?? undefined)
  return (
    <Layout view={view} title={inTongue(decision.sentence, tongue).text}>
      <PageHead
        above={<BackLink href={decisionsPath(slug)} label={t(words.title)} />}
        title={<Written text={decision.sentence} tongue={tongue} />}
        summary={t(words.decidedBy, {
          group: inTongue(decision.group, tongue).text,
          day: writeDay(decision.decidedOn, tongue),
        })}
      >
        {p.tends && (
          <>
            <ButtonLink href={newPromisePath(slug, { decision: decision.id })}>
              {t(staffWords.promise)}
            </ButtonLink>
            <ButtonLink href={decisionChangePath(slug, decision.id)} kind="second">
              {t(staffWords.change)}
            </ButtonLink>
            {decision.stationId && view.can('plan.manage') && (
              <ButtonLink href={`/${slug}/plan/actions/new?because=${decision.stationId}`} kind="second">
                {t(staffWords.intoPlan)}
              </ButtonLink>
            )}
          </>
        )}
      </PageHead>
      {!decision.public && (
        <p>
          <Label>{t(staffWords.notPublic)}</Label>
        </p>
      )}
      <section class="stack">
        <h2>{t(words.why)}</h2>
        {decision.reason ? (
          <Prose text={decision.reason} tongue={tongue} />
        ) : (
          <p class="quiet">{t(words.noReason)}</p>
        )}
      </section>
      {how && (
        <section class="stack tight">
          <h2>{t(words.how)}</h2>
          <p>{how}</p>
          {decision.voteId && (
            <p>
              <a href={votePath(slug, decision.voteId)}>{t(words.seeVote)}</a>
            </p>
          )}
          {decision.meetingId && p.minutesOpen && (
            <p>
              <a href={minutesPath(slug, decision.meetingId)}>{t(words.seeMinutes)}</a>
            </p>
          )}
        </section>
      )}
      {!p.line.ties.some(({ to }) => to === decision.stationId) && (
        <p class="quiet">{t(words.restsOnNothing)}</p>
      )}
      <LineSection view={view} slug={slug} line={p.line} here={`groups/decisions/${decision.id}`} />
    </Layout>
  )
}
