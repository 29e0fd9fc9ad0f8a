import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice } from '#platform/ui/conflict.tsx'
import { Choices, DateField, ErrorSummary, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { shownTos } from '../meeting.ts'
import { nths, weekdays } from '../pattern.ts'
import { nthWords, shownToWords, weekdayWords, staffWords as words } from '../staff-words.ts'

interface Props {
  view: View
  title: string
  action: string
  back: string
  backLabel: string
  form: FormState
  conflict?: Conflict | undefined
}

const labelsOf = ({ t }: View) => ({
  titleEn: t(words.titleEn),
  titleFr: t(words.titleFr),
  day: t(words.day),
  firstDay: t(words.firstDay),
  starts: t(words.starts),
  minutes: t(words.length),
  place: t(words.place),
  online: t(words.online),
  shownTo: t(words.shownTo),
  secondCall: t(words.secondCallAt),
  every: t(words.every),
  nth: t(words.nth),
  weekday: t(words.weekday),
  step: t(words.step),
  chosen: t(words.chosenDays),
})

const Titles = (p: { view: View; form: FormState }) => {
  const { t } = p.view
  const optional = t(words.oneIsEnough)
  return (
    <>
      <TextField form={p.form} name="titleEn" label={t(words.titleEn)} optional={optional} lang="en" />
      <TextField form={p.form} name="titleFr" label={t(words.titleFr)} optional={optional} lang="fr" />
    </>
  )
}

const TimeAndPlace = (p: { view: View; form: FormState }) => {
  const { t, zone } = p.view
  const optional = t(words.optional)
  const hint = t(words.startsHint, { zone })
  return (
    <>
      <TextField form={p.form} name="starts" label={t(words.starts)} type="time" hint={hint} short />
      <TextField form={p.form} name="minutes" label={t(words.length)} inputmode="numeric" short />
      <TextField form={p.form} name="place" label={t(words.place)} optional={optional} />
      <TextField form={p.form} name="online" label={t(words.online)} optional={optional} dir="ltr" />
      <Choices
        form={p.form}
        name="shownTo"
        label={t(words.shownTo)}
        choices={shownTos.map(value => ({ value, label: t(shownToWords[value]) }))}
      />
    </>
  )
}

const Head = (p: Props) => {
  const { t } = p.view
  const count = Object.keys(p.form.errors).length
  return (
    <>
      <PageHead above={<BackLink href={p.back} label={p.backLabel} />} title={p.title} />
      {p.conflict && <ConflictNotice view={p.view} conflict={p.conflict} />}
      <ErrorSummary form={p.form} title={t(formWords.errorsTitle, { count })} labels={labelsOf(p.view)} />
    </>
  )
}

export const MeetingFormPage = (p: Props) => {
  const { view, form } = p
  const { t } = view
  return (
    <Layout view={view} title={p.title}>
      <Head {...p} />
      <form method="post" action={p.action} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="version" value={String(form.values.version ?? '')} />
        <Titles view={view} form={form} />
        <DateField form={form} name="day" label={t(words.day)} />
        <TimeAndPlace view={view} form={form} />
        <TextField
          form={form}
          name="secondCall"
          label={t(words.secondCallAt)}
          hint={t(words.secondCallHint)}
          optional={t(words.optional)}
          type="time"
          short
        />
        <Actions>
          <Button>{t(words.save)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}

export const SeriesFormPage = (p: Props) => {
  const { view, form } = p
  const { t } = view
  const optional = t(words.optional)
  return (
    <Layout view={view} title={p.title}>
      <Head {...p} />
      <form method="post" action={p.action} class="form" novalidate>
        <FormGuard view={view} />
        <Titles view={view} form={form} />
        <Choices
          form={form}
          name="every"
          label={t(words.every)}
          choices={[
            { value: 'month', label: t(words.everyMonth) },
            { value: 'week', label: t(words.everyWeek) },
            { value: 'chosen', label: t(words.everyChosen) },
          ]}
        />
        <Select
          form={form}
          name="nth"
          label={t(words.nth)}
          optional={optional}
          short
          choices={nths.map(nth => ({ value: String(nth), label: t(nthWords[`${nth}`]) }))}
        />
        <Select
          form={form}
          name="weekday"
          label={t(words.weekday)}
          optional={optional}
          short
          blank={t(words.choose)}
          choices={weekdays.map(day => ({ value: String(day), label: t(weekdayWords[day]) }))}
        />
        <TextField
          form={form}
          name="step"
          label={t(words.step)}
          hint={t(words.stepHint)}
          optional={optional}
          inputmode="numeric"
          short
        />
        <TextArea form={form} name="chosen" label={t(words.chosenDays)} optional={optional} dir="ltr" />
        <DateField form={form} name="firstDay" label={t(words.firstDay)} />
        <TimeAndPlace view={view} form={form} />
        <Actions>
          <Button>{t(words.saveSeries)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
