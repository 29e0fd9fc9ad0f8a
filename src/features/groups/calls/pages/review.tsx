import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { DayOf, Moment } from '#platform/ui/dates.tsx'
import { DateField, ErrorSummary, Select, TextArea } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { History, PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { applicationPath, callChangePath, callPath, callReviewPath } from '../../paths.ts'
import { type CommunityNames, seatName } from '../../seats/pages/seat-name.ts'
import { type Application, applicationState, callState, keptUntil, type OpenCall, tally } from '../call.ts'
import type { CallPlace, Review, Reviewer } from '../queries.ts'
import { staffWords } from '../staff-words.ts'
import { saysWords, words } from '../words.ts'

const stateSaid = (view: View, application: Application): string => {
  const { t } = view
  const state = applicationState(application)
  if (state === 'offered') return t(staffWords.stateOffered, { name: application.offeredBy ?? '' })
  if (state === 'declined') return t(staffWords.stateDeclined, { name: application.declinedBy ?? '' })
  if (state === 'accepted') return t(staffWords.stateAccepted)
  if (state === 'turned-down') return t(staffWords.stateTurnedDown)
  return t(state === 'withdrawn' ? staffWords.stateWithdrawn : staffWords.stateWaiting)
}

const Post = (p: { view: View; action: string; label: string; kind?: 'second' | 'danger' | 'quiet' }) => (
  <form method="post" action={p.action}>
    <FormGuard view={p.view} />
    <Button {...(p.kind ? { kind: p.kind } : {})}>{p.label}</Button>
  </form>
)

/** Everyone who applied, what was said of them, and who says it. */
export const CallReviewPage = (p: {
  view: View
  slug: string
  call: OpenCall
  places: readonly CallPlace[]
  communities: CommunityNames
  applications: readonly Application[]
  unproven: number
  reviews: readonly Review[]
  reviewers: readonly Reviewer[]
  persons: readonly { id: string; name: string }[]
  form: FormState
  today: PlainDate
}) => {
  const { view, slug, call, applications, reviewers, form } = p
  const { t, tongue } = view
  const state = callState(call, p.today)
  const here = callReviewPath(slug, call.id)
  const manages = view.can('groups.manage')
  return (
    <Layout view={view} title={t(staffWords.reviewOf, { call: inTongue(call.title, tongue).text })}>
      <PageHead
        above={<BackLink href={callPath(slug, call.id)} label={inTongue(call.title, tongue).text} />}
        title={t(staffWords.reviewOf, { call: inTongue(call.title, tongue).text })}
        summary={t(words.until, { day: writeDay(call.closesOn, tongue) })}
      >
        {manages && state !== 'over' && (
          <ButtonLink href={callChangePath(slug, call.id)} kind="second">
            {t(staffWords.change)}
          </ButtonLink>
        )}
        {manages && state === 'draft' && (
          <Post view={view} action={`${callPath(slug, call.id)}/opening`} label={t(staffWords.open)} />
        )}
        {manages && state === 'open' && (
          <Post
            view={view}
            action={`${callPath(slug, call.id)}/closing`}
            label={t(staffWords.end)}
            kind="second"
          />
        )}
      </PageHead>
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <ul>
        {p.places.map(place => (
          <li>
            {seatName(view, place, p.communities)}:{' '}
            {t(staffWords.given, { given: place.given, wanted: place.wanted })}
          </li>
        ))}
      </ul>
      <section class="stack">
        <h2>{t(staffWords.applicants, { count: applications.length })}</h2>
        {p.unproven > 0 && <p class="quiet">{t(staffWords.unproven, { count: p.unproven })}</p>}
        {applications.length > 0 && (
          <Table
            caption={t(staffWords.review)}
            hideCaption
            columns={[staffWords.applicant, staffWords.opinions, staffWords.state].map(word => ({
              label: t(word),
            }))}
            rows={applications.map(application => {
              const counts = tally(p.reviews.filter(({ applicationId }) => applicationId === application.id))
              return [
                <a href={applicationPath(slug, call.id, application.id)}>
                  <bdi>{application.name ?? t(staffWords.forgotten)}</bdi>
                </a>,
                <bdi dir="ltr">{`${counts.yes} · ${counts.maybe} · ${counts.no} · ${counts.conflict}`}</bdi>,
                stateSaid(view, application),
              ]
            })}
          />
        )}
      </section>
      <section class="stack">
        <h2>{t(staffWords.reviewers)}</h2>
        <p class="quiet">{t(staffWords.reviewersWhy)}</p>
        <ul>
          {reviewers.map(one => (
            <li>
              <bdi>{one.name}</bdi>: {t(staffWords.saidCount, { count: one.said })}
            </li>
          ))}
        </ul>
        {manages && (
          <form method="post" action={`${callPath(slug, call.id)}/reviewers`} class="form" novalidate>
            <FormGuard view={view} />
            <Select
              form={form}
              name="personId"
              label={t(staffWords.whoReviews)}
              blank={t(staffWords.choose)}
              choices={p.persons.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Actions>
              <Button kind="second">{t(staffWords.askReviewer)}</Button>
            </Actions>
          </form>
        )}
      </section>
      {manages && state === 'over' && !call.forgottenAt && applications.length > 0 && (
        <section class="stack tight">
          <p class="quiet">{t(staffWords.forgetWhy, { day: writeDay(keptUntil(call.closesOn), tongue) })}</p>
          <Post view={view} action={`${here}/forgetting`} label={t(staffWords.forget)} kind="danger" />
        </section>
      )}
    </Layout>
  )
}

/** One application: what they wrote, what was said, and the two answers. */
export const ApplicationPage = (p: {
  view: View
  slug: string
  call: OpenCall
  application: Application
  places: readonly CallPlace[]
  communities: CommunityNames
  reviews: readonly Review[]
  offer: FormState
  decline: FormState
}) => {
  const { view, slug, call, application, communities } = p
  const { t } = view
  const name = application.name ?? t(staffWords.forgotten)
  const here = applicationPath(slug, call.id, application.id)
  const place = p.places.find(({ id }) => id === application.placeId)
  const wrong = { ...p.offer.errors, ...p.decline.errors }
  const happened: [at: Date | null, what: string][] = [
    [application.declinedAt, `${stateSaid(view, application)} · ${application.declinedBecause ?? ''}`],
    [application.answeredAt, t(application.accepted ? staffWords.stateAccepted : staffWords.stateTurnedDown)],
    [application.withdrawnAt, t(staffWords.stateWithdrawn)],
    [
      application.offeredAt,
      `${t(staffWords.stateOffered, { name: application.offeredBy ?? '' })} · ${application.offeredBecause ?? ''}`,
    ],
    [application.provenAt, t(staffWords.proven)],
    [application.sentAt, t(staffWords.applied)],
  ]
  return (
    <Layout view={view} title={name}>
      <PageHead
        above={<BackLink href={callReviewPath(slug, call.id)} label={t(staffWords.review)} />}
        title={<bdi>{name}</bdi>}
        summary={stateSaid(view, application)}
      />
      <ErrorSummary
        form={{ values: {}, errors: wrong }}
        title={t(formWords.errorsTitle, { count: Object.keys(wrong).length })}
      />
      <Pairs
        pairs={[
          [t(words.whichSeat), place ? seatName(view, place, communities) : t(words.anySeat)],
          [t(words.organisation), application.organisation && <bdi>{application.organisation}</bdi>],
          [t(words.community), application.communityId && (communities.get(application.communityId) ?? '')],
          [t(words.email), application.email && <bdi dir="ltr">{application.email}</bdi>],
          [t(words.phone), application.phone && <bdi dir="ltr">{application.phone}</bdi>],
        ]}
      />
      {application.words && (
        <section class="stack tight">
          <h2>{t(words.why)}</h2>
          <Prose text={{ [application.tongue]: application.words }} tongue={application.tongue} />
        </section>
      )}
      <section class="stack tight">
        <h2>{t(staffWords.said)}</h2>
        {p.reviews.length === 0 && <p class="quiet">{t(staffWords.nobodySaid)}</p>}
        <ul>
          {p.reviews.map(review => (
            <li>
              <bdi>{review.reviewer}</bdi>: <strong>{t(saysWords[review.says])}</strong>
              {review.words && <bdi> {review.words}</bdi>}
            </li>
          ))}
        </ul>
      </section>
      {applicationState(application) === 'waiting' && !application.forgottenAt && (
        <>
          <section class="stack tight">
            <h2>{t(staffWords.offerTitle)}</h2>
            <form method="post" action={`${here}/offer`} class="form" novalidate>
              <FormGuard view={view} />
              <Select
                form={p.offer}
                name="placeId"
                label={t(staffWords.whichPlace)}
                blank={t(staffWords.choose)}
                choices={p.places.map(one => ({ value: one.id, label: seatName(view, one, communities) }))}
              />
              <DateField form={p.offer} name="since" label={t(staffWords.since)} />
              <DateField
                form={p.offer}
                name="until"
                label={t(staffWords.until)}
                optional={t(words.optional)}
              />
              <TextArea form={p.offer} name="because" label={t(staffWords.because)} rows={2} dir="auto" />
              <Actions>
                <Button>{t(staffWords.offer, { name })}</Button>
              </Actions>
            </form>
          </section>
          <section class="stack tight">
            <h2>{t(staffWords.declineTitle)}</h2>
            <form method="post" action={`${here}/refusal`} class="form" novalidate>
              <FormGuard view={view} />
              <TextArea form={p.decline} name="reason" label={t(staffWords.because)} rows={2} dir="auto" />
              <Actions>
                <Button kind="second">{t(staffWords.decline, { name })}</Button>
              </Actions>
            </form>
          </section>
        </>
      )}
      <section class="stack tight">
        <h2>{t(staffWords.history)}</h2>
        <History
          events={happened.flatMap(([at, what]) =>
            at ? [{ when: <Moment at={at} view={view} />, what }] : [],
          )}
        />
        {application.forgottenAt && (
          <p class="quiet">
            {t(staffWords.forgotten)} · <DayOf at={application.forgottenAt} view={view} />
          </p>
        )}
      </section>
    </Layout>
  )
}
