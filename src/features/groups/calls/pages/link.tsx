import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Choices, TextArea } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { type LinkShown, SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Prose } from '#platform/ui/written.tsx'
import type { CommunityNames } from '../../seats/pages/seat-name.ts'
import { type Application, applicationState, type OpenCall, verdicts } from '../call.ts'
import type { Review } from '../queries.ts'
import { reviewWords, saysWords, linkWords as words } from '../words.ts'

type Opened = { view: View; link: LinkShown; call: OpenCall; form: FormState }

const Part = (p: { view: View; link: LinkShown; part: string; label: string; kind?: 'second' | 'quiet' }) => (
  <form method="post" action={sentTo(p)}>
    <FormGuard view={p.view} />
    <input type="hidden" name="part" value={p.part} />
    <Button big={!p.kind} {...(p.kind ? { kind: p.kind } : {})}>
      {p.label}
    </Button>
  </form>
)

/** What the applicant's link opens: how it stands, and what they can do about it. */
export const ApplicantPage = (p: Opened & { application: Application }) => {
  const { view, link, call, application } = p
  const { t, tongue } = view
  const state = applicationState(application)
  const group = inTongue(call.group, tongue).text
  const title = t(words.title, { call: inTongue(call.title, tongue).text })
  const day = application.termSince ? writeDay(application.termSince, tongue) : ''
  return (
    <SignedPage {...{ view, link, title }} form={p.form}>
      <Notice tone={state === 'accepted' ? 'good' : 'info'}>{t(words[state], { group, day })}</Notice>
      <Actions>
        {state === 'unproven' && <Part {...{ view, link }} part="proof" label={t(words.prove)} />}
        {state === 'offered' && (
          <>
            <Part {...{ view, link }} part="acceptance" label={t(words.accept)} />
            <Part {...{ view, link }} part="refusal" label={t(words.turnDown)} kind="second" />
          </>
        )}
        {(state === 'waiting' || state === 'unproven') && (
          <Part {...{ view, link }} part="withdrawal" label={t(words.withdraw)} kind="quiet" />
        )}
      </Actions>
      {application.words && (
        <section class="stack tight">
          <h2>{t(words.yours)}</h2>
          <Prose text={{ [application.tongue]: application.words }} tongue={tongue} />
        </section>
      )}
    </SignedPage>
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
  const { view, link, call, applications, form } = p
  const { t, tongue } = view
  const title = t(reviewWords.title, { call: inTongue(call.title, tongue).text })
  return (
    <SignedPage {...{ view, link, title, form }} next={t(reviewWords.next)}>
      <p>{t(reviewWords.lead)}</p>
      {applications.length === 0 ? (
        <p class="quiet">{t(reviewWords.none)}</p>
      ) : (
        <form method="post" action={sentTo(p)} class="form" novalidate>
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
    </SignedPage>
  )
}

export const ReviewedPage = (p: { view: View; link: LinkShown }) => {
  const { t } = p.view
  return (
    <SignedPage {...p} title={t(words.thanks)} done>
      <p>{t(reviewWords.done)}</p>
    </SignedPage>
  )
}
