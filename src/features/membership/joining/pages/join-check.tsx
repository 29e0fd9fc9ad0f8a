import type { Child } from 'hono/jsx'
import { sectorName } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { memberKinds } from '../../member.ts'
import type { Involvement } from '../../standing.ts'
import { words as memberWords, oneWords } from '../../words.ts'
import { chosen, contributionField, listedHow, type Step, typed } from '../forms.ts'
import { involvementWords, listingWords, joinWords as words } from '../words.ts'
import type { JoinProps } from './join-steps.tsx'

const Part = (p: { view: View; step: Step; title: string; pairs: readonly (readonly [string, Child])[] }) => (
  <section class="stack tight">
    <div class="actions">
      <h2>{p.title}</h2>
      <Button kind="quiet" name="go" value={p.step} form="change">
        {p.view.t(words.change)}
        <span class="unseen"> · {p.title}</span>
      </Button>
    </div>
    <Pairs pairs={p.pairs} />
  </section>
)

/** Everything once more, each part with the way back to it. */
export const CheckStep = (p: JoinProps) => {
  const { view, form, plan } = p
  const { t, tongue } = view
  const value = (name: string) => typed(form.values, name)
  const shown = (name: string) => value(name) && <bdi>{value(name)}</bdi>
  const kind = memberKinds.find(each => each === value('kind')) ?? 'organisation'
  const goals = (plan?.goals ?? []).filter(({ id }) => chosen(form.values, 'goals').includes(id))
  const how = listedHow.find(each => each === value('listing')) ?? 'name'
  return (
    <>
      {kind !== 'individual' && (
        <Part
          view={view}
          step="who"
          title={t(words.whoTitle)}
          pairs={[
            [t(memberWords.kind), t(oneWords[kind])],
            [t(words.nameEn), shown('nameEn')],
            [t(words.nameFr), shown('nameFr')],
            [t(words.sector), value('sector') && sectorName(t, value('sector'))],
            [t(words.community), p.communities.find(({ id }) => id === value('communityId'))?.name],
            [t(words.site), shown('site')],
            [t(words.phone), shown('phone')],
            [t(words.address), shown('address')],
          ]}
        />
      )}
      <Part
        view={view}
        step="goals"
        title={t(words.doTitle)}
        pairs={[
          [t(words.involvement), t(involvementWords[(value('involvement') || 'member') as Involvement])],
          ...(goals.length === 0 && plan ? [[t(words.goals), t(words.nothingTaken)] as const] : []),
          ...goals.map(
            goal =>
              [
                `${goal.number}. ${inTongue(goal.title, tongue).text}`,
                <bdi>{value(contributionField(goal.id)) || '—'}</bdi>,
              ] as const,
          ),
        ]}
      />
      <Part
        view={view}
        step="signing"
        title={t(words.signTitle)}
        pairs={[
          [t(words.signatory), shown('signatory')],
          [t(words.signatoryTitle), shown('signatoryTitle')],
          [t(words.phone), shown('personPhone')],
          [t(words.email), shown('email')],
          [t(words.listing), t(listingWords[how])],
          [t(words.message), shown('message')],
        ]}
      />
    </>
  )
}
