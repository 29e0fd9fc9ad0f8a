import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeMoment } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { TextField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { History } from '#platform/ui/page-head.tsx'
import { Written } from '#platform/ui/written.tsx'
import { CommitFields, ShownFields } from '../../joining/pages/commit-fields.tsx'
import { Letters } from '../../joining/pages/review.tsx'
import { applicationPath } from '../../joining/paths.ts'
import { howWords, reviewWords, standingWords } from '../../joining/staff-words.ts'
import { involvementWords, joinWords } from '../../joining/words.ts'
import { staffWords } from '../../words.ts'
import type { MemberHistory } from '../history-queries.ts'
import { ownWords } from '../own-words.ts'
import { answerPath, askAgainPath, ownLinkPath } from '../paths.ts'
import { renewalWords as words } from '../words.ts'

export interface HistoryProps {
  view: View
  slug: string
  memberId: string
  ended: boolean
  history: MemberHistory
  form: FormState
}

const tones = { good: 'good', asked: 'info', due: 'warn' } as const

const Endorsements = (p: HistoryProps) => {
  const { view, slug } = p
  const { t, tongue } = view
  const { agreed } = p.history
  if (agreed.length === 0) return <p class="quiet">{t(words.endorsementsNone)}</p>
  return (
    <History
      events={agreed.map(({ endorsement: e, plan, commitments }, n) => ({
        when: writeDay(e.day, tongue),
        what: (
          <div class="stack tight">
            <div>
              <strong>{t(staffWords.statementVersion, { version: e.statementVersion })}</strong>
              {' · '}
              {plan
                ? t(words.edition, { edition: plan.edition, plan: inTongue(plan.name, tongue).text })
                : t(words.noEdition)}
              {n === 0 && !p.ended && (
                <>
                  {' '}
                  <Label tone="good">{t(words.holds)}</Label>
                </>
              )}
            </div>
            <div class="quiet small">
              {t(involvementWords[e.involvement])} · {t(howWords[e.how])} ·{' '}
              <bdi>{[e.signatoryName ?? e.byName, e.signatoryTitle].filter(Boolean).join(', ')}</bdi>
              {e.applicationId && (
                <>
                  {' · '}
                  <a href={applicationPath(slug, e.applicationId)}>{t(words.application)}</a>
                </>
              )}
            </div>
            {commitments.length > 0 && (
              <ul>
                {commitments.map(({ goalId, contribution }) => {
                  const goal = plan?.goals.find(({ id }) => id === goalId)
                  return (
                    <li>
                      {goal ? (
                        <>
                          {goal.number}. <Written text={goal.title} tongue={tongue} />
                        </>
                      ) : (
                        t(words.past)
                      )}
                      {contribution && (
                        <div class="quiet" dir="auto">
                          <Written text={contribution} tongue={tongue} />
                        </div>
                      )}
                    </li>
                  )
                })}
              </ul>
            )}
          </div>
        ),
      }))}
    />
  )
}

const Entering = (p: HistoryProps) => {
  const { view, slug, memberId, form } = p
  const { t } = view
  const { now } = p.history
  return (
    <details class="more" open={Object.keys(form.errors).length > 0 && form.values.involvement !== undefined}>
      <summary>{t(words.record)}</summary>
      <p>{t(words.recordSay)}</p>
      <form method="post" action={answerPath(slug, memberId)} class="form" novalidate>
        <FormGuard view={view} />
        <ShownFields plan={now.plan} statementVersion={now.statement?.version ?? 1} />
        <CommitFields view={view} form={form} plan={now.plan} />
        <TextField form={form} name="signatory" label={t(ownWords.signedBy)} dir="auto" />
        <TextField
          form={form}
          name="signatoryTitle"
          label={t(joinWords.signatoryTitle)}
          optional={t(reviewWords.ifYouLike)}
          dir="auto"
        />
        <Button kind="second">{t(words.recordButton)}</Button>
      </form>
    </details>
  )
}

/** On a member's page: standing, everything agreed to and promised, letters, and what can be asked of them. */
export const MemberHistoryPart = (p: HistoryProps) => {
  const { view, slug, memberId, history } = p
  const { t, tongue, zone } = view
  const { standing, listing, asks } = history
  const how = listing.signatoryShown
    ? joinWords.listedSigned
    : listing.listed
      ? joinWords.listedName
      : joinWords.listedNot
  return (
    <>
      <section class="stack tight">
        <h2>{t(words.endorsements)}</h2>
        {!p.ended && (
          <p>
            <Label tone={tones[standing.is]}>{t(standingWords[standing.is])}</Label> · {t(words.listed)}:{' '}
            {t(how)}
          </p>
        )}
        <Endorsements {...p} />
      </section>
      <section class="stack tight">
        <h2>{t(reviewWords.letters)}</h2>
        <Letters view={view} slug={slug} letters={history.letters} />
      </section>
      {asks.length > 0 && (
        <section class="stack tight">
          <h2>{t(words.history)}</h2>
          <History
            events={asks.map(({ nth, at, recipientName }) => ({
              when: writeMoment(at, zone, tongue),
              what: t(nth === 1 || nth === 2 ? words.reminded : words.asked1, { name: recipientName }),
            }))}
          />
        </section>
      )}
      {!p.ended && view.can('membership.manage') && (
        <Card>
          <div class="actions">
            <form method="post" action={ownLinkPath(slug, memberId)}>
              <FormGuard view={view} />
              <Button kind="second">{t(words.sendOwn)}</Button>
            </form>
            {standing.is !== 'good' && (
              <form method="post" action={askAgainPath(slug, memberId)}>
                <FormGuard view={view} />
                <Button kind="second">{t(words.askAgain)}</Button>
              </form>
            )}
          </div>
          <Entering {...p} />
        </Card>
      )}
    </>
  )
}
