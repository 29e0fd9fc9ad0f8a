import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { ErrorSummary, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { callPath, callReviewPath, groupPath } from '../../paths.ts'
import { type CommunityNames, seatName } from '../../seats/pages/seat-name.ts'
import { callState, keptUntil, type OpenCall } from '../call.ts'
import type { CallPlace } from '../queries.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'

export const CallPage = (p: {
  view: View
  slug: string
  call: OpenCall
  places: readonly CallPlace[]
  communities: CommunityNames
  form: FormState
  today: PlainDate
}) => {
  const { view, slug, call, places, communities } = p
  const { t, tongue } = view
  const state = callState(call, p.today)
  const day = writeDay(call.closesOn, tongue)
  return (
    <Layout view={view} title={inTongue(call.title, tongue).text}>
      <PageHead
        above={<BackLink href={groupPath(slug, call.groupId)} label={inTongue(call.group, tongue).text} />}
        title={<Written text={call.title} tongue={tongue} />}
        summary={state === 'open' ? t(words.until, { day }) : undefined}
      >
        {view.can('groups.see') && (
          <ButtonLink href={callReviewPath(slug, call.id)} kind="second">
            {t(staffWords.review)}
          </ButtonLink>
        )}
      </PageHead>
      {state === 'draft' && <Notice tone="info">{t(words.draft)}</Notice>}
      {state === 'over' && <Notice tone="info">{t(words.over, { day })}</Notice>}
      <section class="stack tight">
        <h2>{t(words.seats)}</h2>
        <ul>
          {places.map(place => (
            <li>
              {seatName(view, place, communities)}: {t(words.wanted, { count: place.wanted })}
            </li>
          ))}
        </ul>
        {call.termMonths && <p>{t(words.term, { count: call.termMonths })}</p>}
      </section>
      <section class="stack tight">
        <h2>{t(words.asked)}</h2>
        <Prose text={call.asks} tongue={tongue} />
      </section>
      {state === 'open' && <ApplicationForm {...p} />}
    </Layout>
  )
}

const ApplicationForm = (p: Parameters<typeof CallPage>[0]) => {
  const { view, slug, call, places, communities, form } = p
  const { t, tongue } = view
  const optional = t(words.optional)
  return (
    <section class="stack tight" id="apply">
      <h2>{t(words.apply)}</h2>
      <p class="quiet">{t(words.applyLead)}</p>
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={`${callPath(slug, call.id)}?lang=${tongue}`} class="form" novalidate>
        <FormGuard view={view} />
        <TextField form={form} name="name" label={t(words.name)} autocomplete="name" dir="auto" />
        <TextField form={form} name="email" type="email" label={t(words.email)} autocomplete="email" />
        <TextField
          {...{ form, optional }}
          name="phone"
          type="tel"
          label={t(words.phone)}
          autocomplete="tel"
        />
        <TextField
          {...{ form, optional }}
          name="organisation"
          label={t(words.organisation)}
          autocomplete="organization"
          dir="auto"
        />
        {places.length > 1 && (
          <Select
            form={form}
            name="placeId"
            label={t(words.whichSeat)}
            blank={t(words.anySeat)}
            choices={places.map(place => ({ value: place.id, label: seatName(view, place, communities) }))}
          />
        )}
        <Select
          form={form}
          name="communityId"
          label={t(words.community)}
          blank={t(words.noCommunity)}
          choices={[...communities].map(([value, name]) => ({ value, label: name }))}
        />
        <TextArea form={form} name="words" label={t(words.why)} hint={t(words.whyHint)} rows={6} dir="auto" />
        <div class="unseen" aria-hidden="true">
          <label for="website">{t(words.trap)}</label>
          <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" />
        </div>
        <p class="quiet small">{t(words.privacy, { day: writeDay(keptUntil(call.closesOn), tongue) })}</p>
        <Actions>
          <Button>{t(words.send)}</Button>
        </Actions>
      </form>
    </section>
  )
}

/** The same words whoever wrote, so that nobody learns who applied. */
export const SentPage = (p: { view: View; slug: string; call: OpenCall }) => {
  const { t, tongue } = p.view
  return (
    <Layout view={p.view} title={t(words.sentTitle)}>
      <PageHead
        above={<BackLink href={callPath(p.slug, p.call.id)} label={inTongue(p.call.title, tongue).text} />}
        title={t(words.sentTitle)}
      />
      <p>{t(words.sent)}</p>
    </Layout>
  )
}
