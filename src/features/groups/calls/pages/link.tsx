import type { PropsWithChildren } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Choices, ErrorSummary, TextArea } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Prose } from '#platform/ui/written.tsx'
import type { CommunityNames } from '../../seats/pages/seat-name.ts'
import { type Application, applicationState, type OpenCall, verdicts } from '../call.ts'
import type { Review } from '../queries.ts'
import { reviewWords, saysWords, linkWords as words } from '../words.ts'

type Opened = { view: View; path: string; call: OpenCall; form: FormState }

const Frame = (p: PropsWithChildren<{ view: View; title: string; form: FormState }>) => (
  <Layout view={p.view} title={p.title} plain>
    <ErrorSummary
      form={p.form}
      title={p.view.t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
    />
    <h1>{p.title}</h1>
    {p.children}
  </Layout>
)

const Part = (p: { view: View; path: string; part: string; label: string; kind?: 'second' | 'quiet' }) => (
  <form method="post" action={`${p.path}?lang=${p.view.tongue}`}>
    <FormGuard view={p.view} />
    <input type="hidden" name="part" value={p.part} />
    <Button big={!p.kind} {...(p.kind ? { kind: p.kind } : {})}>
      {p.label}
    </Button>
  </form>
)

/** What the applicant's link opens: how it stands, and what they can do about it. */
export const ApplicantPage = (p: Opened & { application: Application }) => {
  const { view, path, call, application } = p
  const { t, tongue } = view
  const state = applicationState(application)
  const group = inTongue(call.group, tongue).text
  const title = t(words.title, { call: inTongue(call.title, tongue).text })
  const day = application.termSince ? writeDay(application.termSince, tongue) : ''
  return (
    <Frame view={view} title={title} form={p.form}>
      <Notice tone={state === 'accepted' ? 'good' : 'info'}>{t(words[state], { group, day })}</Notice>
      <Actions>
        {state === 'unproven' && <Part {...{ view, path }} part="proof" label={t(words.prove)} />}
        {state === 'offered' && (
          <>
            <Part {...{ view, path }} part="acceptance" label={t(words.accept)} />
            <Part {...{ view, path }} part="refusal" label={t(words.turnDown)} kind="second" />
          </>
        )}
        {(state === 'waiting' || state === 'unproven') && (
          <Part {...{ view, path }} part="withdrawal" label={t(words.withdraw)} kind="quiet" />
        )}
      </Actions>
      {application.words && (
        <section class="stack tight">
          <h2>{t(words.yours)}</h2>
          <Prose text={{ [application.tongue]: application.words }} tongue={tongue} />
        </section>
      )}
    </Frame>
  )
}

/** What a reviewer's link opens: every application that waits, and what they think of each. */
export const ReviewerPage = (
  p: Opened & {
    applications: readonly Application[]
    communities: CommunityNames
    /** Their own, from before. */
    said: readonly Review[]
  },
) => {
  const { view, path, call, applications, form } = p
  const { t, tongue } = view
  const title = t(reviewWords.title, { call: inTongue(call.title, tongue).text })
  return (
    <Frame view={view} title={title} form={form}>
      <p>{t(reviewWords.lead)}</p>
      {applications.length === 0 ? (
        <p class="quiet">{t(reviewWords.none)}</p>
      ) : (
        <form method="post" action={`${path}?lang=${tongue}`} class="form" novalidate>
          <FormGuard view={view} />
          {applications.map(application => (
            <section class="card stack tight">
              <h2>
                <bdi>{application.name}</bdi>
              </h2>
              <p class="quiet">
                {[
                  application.organisation,
                  application.communityId && (p.communities.get(application.communityId) ?? ''),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {application.words && (
                <Prose text={{ [application.tongue]: application.words }} tongue={tongue} />
              )}
              <Choices
                form={form}
                name={`says-${application.id}`}
                label={t(reviewWords.says)}
                side
                choices={verdicts.map(value => ({ value, label: t(saysWords[value]) }))}
              />
              <TextArea
                form={form}
                name={`words-${application.id}`}
                label={t(reviewWords.words)}
                rows={2}
                dir="auto"
                optional={' '}
              />
            </section>
          ))}
          <Actions>
            <Button big>{t(reviewWords.save)}</Button>
          </Actions>
        </form>
      )}
    </Frame>
  )
}

export const ReviewedPage = (p: { view: View }) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.thanks)} plain>
      <h1>{t(words.thanks)}</h1>
      <p>{t(reviewWords.done)}</p>
    </Layout>
  )
}
