import type { OrganisationRow } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Choices, DateField, Select, TextArea } from '#platform/ui/form.ts'
import type { KeptLetter } from '../../standing-queries.ts'
import { nameOf } from '../application.ts'
import type { Match } from '../matching.ts'
import { approvalPath, questionsPath, refusalPath } from '../paths.ts'
import type { PlanShown } from '../plan-shown.ts'
import type { Application, KnownOne } from '../queries.ts'
import { likenessWords, reviewWords as words } from '../staff-words.ts'
import type { EventRow } from '../tables.ts'

export interface ReviewProps {
  view: View
  slug: string
  application: Application
  /** The version of the plan they saw. */
  plan: PlanShown | undefined
  community: string | undefined
  older: boolean
  matches: readonly Match<KnownOne>[]
  twins: readonly Application[]
  letters: readonly KeptLetter[]
  organisations: readonly OrganisationRow[]
  form: FormState
  /** Somebody decided first. */
  first?: EventRow | undefined
}

/** Approve, ask, or decline. */
export const Deciding = (p: ReviewProps) => {
  const { view, slug, application, form, matches } = p
  const { t, tongue } = view
  const name = application.signatoryName
  const text = (known: Parameters<typeof inTongue>[0]) => inTongue(known, tongue).text
  return (
    <>
      <Card tone="raised">
        <h2>{t(words.approveTitle)}</h2>
        <form method="post" action={approvalPath(slug, application.id)} class="form" novalidate>
          <FormGuard view={view} />
          <Choices
            form={form}
            name="as"
            label={t(words.asWhom)}
            choices={[
              { value: 'new', label: t(words.asNew, { name: text(nameOf(application)) }) },
              ...matches.map(({ known, why }) => ({
                value: known.id,
                label: t(words.asKnown, { name: text(known.name) }),
                hint: why.map(each => t(likenessWords[each])).join(', '),
              })),
            ]}
          />
          {application.kind !== 'individual' && (
            <Select
              form={form}
              name="other"
              label={t(words.otherKnown)}
              optional={t(words.ifYouLike)}
              blank={t(words.choose)}
              choices={p.organisations.map(each => ({ value: each.id, label: text(each.name) }))}
            />
          )}
          <DateField form={form} name="since" label={t(words.since)} />
          <TextArea
            form={form}
            name="say"
            label={t(words.say)}
            optional={t(words.ifYouLike)}
            rows={2}
            dir="auto"
          />
          <Actions>
            <Button>{t(words.approve, { name })}</Button>
          </Actions>
        </form>
      </Card>
      <Card>
        <h2>{t(words.askTitle)}</h2>
        <form method="post" action={questionsPath(slug, application.id)} class="form" novalidate>
          <FormGuard view={view} />
          <TextArea
            form={form}
            name="question"
            label={t(words.question, { name })}
            hint={t(words.questionHint)}
            rows={3}
            dir="auto"
          />
          <Actions>
            <Button kind="second">{t(words.ask, { name })}</Button>
          </Actions>
        </form>
      </Card>
      <Card>
        <h2>{t(words.declineTitle)}</h2>
        <form method="post" action={refusalPath(slug, application.id)} class="form" novalidate>
          <FormGuard view={view} />
          <TextArea
            form={form}
            name="reason"
            label={t(words.reason, { name })}
            hint={t(words.reasonHint)}
            rows={3}
            dir="auto"
          />
          <Actions>
            <Button kind="danger">{t(words.decline, { name })}</Button>
          </Actions>
        </form>
      </Card>
    </>
  )
}
