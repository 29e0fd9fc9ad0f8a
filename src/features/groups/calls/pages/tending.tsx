import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { DateField, ErrorSummary, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Result, Results } from '#platform/ui/result.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Group } from '../../group.ts'
import { callPath, callReviewPath, groupCallsPath, groupPath, newCallPath, placesPath } from '../../paths.ts'
import { type CommunityNames, seatName } from '../../seats/pages/seat-name.ts'
import type { PlaceHeld } from '../../seats/place.ts'
import { staffWords as seatStaffWords } from '../../seats/words.ts'
import { callState, type OpenCall } from '../call.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'

const stateWords = {
  draft: staffWords.stateDraft,
  open: staffWords.stateOpen,
  over: staffWords.stateOver,
}

/** Every call of one body. */
export const GroupCallsPage = (p: {
  view: View
  slug: string
  group: Group
  calls: readonly OpenCall[]
  today: PlainDate
}) => {
  const { view, slug, group, calls } = p
  const { t, tongue } = view
  const name = inTongue(group.name, tongue).text
  const write = view.can('groups.manage') && (
    <ButtonLink href={newCallPath(slug, group.id)}>{t(staffWords.write)}</ButtonLink>
  )
  return (
    <Layout view={view} title={t(staffWords.callsOf, { group: name })}>
      <PageHead
        above={<BackLink href={groupPath(slug, group.id)} label={name} />}
        title={t(staffWords.callsOf, { group: name })}
      >
        {calls.length > 0 && write}
      </PageHead>
      {calls.length === 0 ? (
        <EmptyState title={t(staffWords.none)} why={t(staffWords.noneWhy)}>
          {write}
        </EmptyState>
      ) : (
        <Results>
          {calls.map(call => (
            <Result
              level={2}
              href={callReviewPath(slug, call.id)}
              name={<Written text={call.title} tongue={tongue} />}
              facts={[
                t(stateWords[callState(call, p.today)]),
                t(words.until, { day: writeDay(call.closesOn, tongue) }),
              ]}
            />
          ))}
        </Results>
      )}
    </Layout>
  )
}

export const CallFormPage = (p: {
  view: View
  slug: string
  group: Group
  call: OpenCall | undefined
  action: string
  places: readonly PlaceHeld[]
  communities: CommunityNames
  form: FormState
}) => {
  const { view, slug, group, call, places, communities, form } = p
  const { t } = view
  const optional = t(words.optional)
  const named = { form, optional: t(staffWords.oneIsEnough) }
  const title = t(call ? staffWords.change : staffWords.write)
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={
          call ? (
            <BackLink href={callPath(slug, call.id)} label={inTongue(call.title, view.tongue).text} />
          ) : (
            <BackLink href={groupCallsPath(slug, group.id)} label={t(words.calls)} />
          )
        }
        title={title}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      {places.length === 0 ? (
        <p>
          {t(staffWords.noPlaces)} <a href={placesPath(slug, group.id)}>{t(seatStaffWords.places)}</a>
        </p>
      ) : (
        <form method="post" action={p.action} class="form" novalidate>
          <FormGuard view={view} />
          <input type="hidden" name="version" value={form.values.version} />
          <TextField {...named} name="titleEn" label={t(staffWords.titleEn)} lang="en" dir="auto" />
          <TextField {...named} name="titleFr" label={t(staffWords.titleFr)} lang="fr" dir="auto" />
          {places.map(place => (
            <TextField
              {...{ form, optional }}
              name={`wanted-${place.id}`}
              label={t(staffWords.wantedFor, {
                seat: seatName(view, place, communities),
                open: place.open,
              })}
              inputmode="numeric"
              short
            />
          ))}
          <TextArea {...named} name="asksEn" label={t(staffWords.asksEn)} lang="en" dir="auto" rows={6} />
          <TextArea {...named} name="asksFr" label={t(staffWords.asksFr)} lang="fr" dir="auto" rows={6} />
          <DateField
            form={form}
            name="closesOn"
            label={t(staffWords.closesOn)}
            hint={t(staffWords.closesHint)}
          />
          <TextField
            {...{ form, optional }}
            name="termMonths"
            label={t(staffWords.termMonths)}
            inputmode="numeric"
            short
          />
          <Actions>
            <Button>{t(staffWords.save)}</Button>
          </Actions>
        </form>
      )}
    </Layout>
  )
}
