import { sectorName } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { tongueNames } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { Day, DayOf } from '#platform/ui/dates.tsx'
import { Choices, DateField, ErrorSummary, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { History, PageHead } from '#platform/ui/page-head.tsx'
import { MailLink } from '#platform/ui/reach.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { contactLogPath } from '../../contact-log/paths.ts'
import { nameIn } from '../../list/listed.ts'
import { MemberName } from '../../pages/name.tsx'
import { answers, dueOn } from '../approach.ts'
import { invitationPath, missingPath, stepsPath } from '../paths.ts'
import type { Approach } from '../queries.ts'
import { answerWords, staffWords as words } from '../words.ts'
import { StandingLabel } from './approaches.tsx'

interface ApproachProps {
  view: View
  slug: string
  approach: Approach
  community: string | undefined
  since: PlainDate | undefined
  today: PlainDate
  step: FormState
  invitation: FormState
}

const StepForm = (p: ApproachProps) => {
  const { t } = p.view
  const form = p.step
  const optional = t(words.optional)
  return (
    <Card>
      <h2>{t(words.addStep)}</h2>
      <form method="post" action={stepsPath(p.slug, p.approach.id)} class="form" novalidate>
        <FormGuard view={p.view} />
        <Choices
          form={form}
          name="answer"
          label={t(words.answer)}
          side
          choices={answers.map(value => ({ value, label: t(answerWords[value]) }))}
        />
        <TextArea form={form} name="words" label={t(words.wordsSaid)} optional={optional} rows={2} />
        <DateField form={form} name="day" label={t(words.day)} max={p.today} />
        <TextField form={form} name="nextStep" label={t(words.nextStep)} optional={optional} />
        <DateField form={form} name="nextOn" label={t(words.nextOn)} optional={optional} />
        <Actions>
          <Button>{t(words.keep)}</Button>
        </Actions>
      </form>
    </Card>
  )
}

const InvitationForm = (p: ApproachProps) => {
  const { t } = p.view
  const form = p.invitation
  return (
    <Card>
      <h2>{t(words.invite)}</h2>
      <p>{t(words.inviteLead)}</p>
      <form method="post" action={invitationPath(p.slug, p.approach.id)} class="form" novalidate>
        <FormGuard view={p.view} />
        <TextField form={form} name="to" label={t(words.inviteName)} />
        <TextField form={form} name="email" type="email" label={t(words.email)} />
        <Select
          form={form}
          name="tongue"
          label={t(words.inviteTongue)}
          short
          choices={(['en', 'fr', 'ar'] as const).map(value => ({
            value,
            label: tongueNames[value],
            lang: value,
          }))}
        />
        <TextArea form={form} name="note" label={t(words.inviteNote)} optional={t(words.optional)} rows={2} />
        <Actions>
          <Button kind="second">{t(words.inviteButton)}</Button>
        </Actions>
      </form>
    </Card>
  )
}

/** One approach: why, by whom, what they said, what is next; and the invitation. */
export const ApproachPage = (p: ApproachProps) => {
  const { view, slug, approach } = p
  const { t, tongue } = view
  const due = dueOn(approach)
  const errors = { ...p.step.errors, ...p.invitation.errors }
  const manages = view.can('membership.manage')
  return (
    <Layout view={view} title={nameIn(approach.called, tongue)}>
      <PageHead
        above={<BackLink href={missingPath(slug)} label={t(words.back)} />}
        title={<MemberName name={approach.called} tongue={tongue} />}
        summary={<StandingLabel view={view} approach={approach} since={p.since} />}
      />
      <ErrorSummary
        form={{ values: {}, errors }}
        title={t(formWords.errorsTitle, { count: Object.keys(errors).length })}
      />
      <Pairs
        pairs={[
          [t(words.why), approach.why && <bdi>{approach.why}</bdi>],
          [t(words.sector), sectorName(t, approach.sector)],
          [t(words.community), p.community],
          [t(words.asker), <bdi>{approach.asker}</bdi>],
          [t(words.due), due && <Day day={due} view={view} />],
          [t(words.person), approach.person && <bdi>{approach.person}</bdi>],
          [t(words.email), approach.email && <MailLink email={approach.email} />],
          [
            t(words.planned),
            <>
              <bdi>{approach.addedBy}</bdi>, <DayOf at={approach.addedAt} view={view} />
            </>,
          ],
        ]}
      />
      {approach.organisationId && (
        <p>
          <a href={contactLogPath(slug, approach.organisationId)}>{t(words.openOrganisation)}</a>
        </p>
      )}
      {manages && <StepForm {...p} />}
      <section class="stack tight">
        <h2>{t(words.steps)}</h2>
        {approach.steps.length === 0 ? (
          <p class="quiet">{t(words.noSteps)}</p>
        ) : (
          <History
            events={approach.steps.toReversed().map(step => ({
              when: <Day day={step.day} view={view} />,
              what: (
                <>
                  <strong>
                    {step.letterTo ? t(words.letterSent, { to: step.letterTo }) : t(answerWords[step.answer])}
                  </strong>{' '}
                  <span class="quiet">
                    <bdi>{step.by}</bdi>
                  </span>
                  {step.words && <p dir="auto">{step.words}</p>}
                  {step.nextStep && (
                    <p class="quiet" dir="auto">
                      {t(words.nextStep)}: {step.nextStep}
                    </p>
                  )}
                </>
              ),
            }))}
          />
        )}
      </section>
      {manages && !p.since && <InvitationForm {...p} />}
    </Layout>
  )
}
