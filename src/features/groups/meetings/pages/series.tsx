import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Day, Moment } from '#platform/ui/dates.tsx'
import { DateField, ErrorSummary, TextField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Group } from '../../group.ts'
import { phaseOf } from '../meeting.ts'
import { meetingPath, meetingsPath, seriesEndingPath, seriesSkipsPath } from '../paths.ts'
import type { MeetingRow, SeriesRow } from '../rows.ts'
import { saidPattern } from '../said-pattern.ts'
import { staffWords as words } from '../staff-words.ts'
import { words as allWords, phaseWords } from '../words.ts'

/** One series: its meetings, the days left out, and how to end it. */
export const SeriesPage = (p: {
  view: View
  slug: string
  group: Group
  series: SeriesRow
  meetings: readonly MeetingRow[]
  skips: readonly { day: PlainDate; reason: string | null }[]
  form: FormState
}) => {
  const { view, slug, group, series, form } = p
  const { t, tongue } = view
  const name = inTongue(group.name, tongue).text
  return (
    <Layout view={view} title={inTongue(series.title, tongue).text}>
      <PageHead
        above={
          <BackLink href={meetingsPath(slug, group.id)} label={t(allWords.meetingsOf, { group: name })} />
        }
        title={<Written text={series.title} tongue={tongue} />}
        summary={saidPattern(view, series)}
      >
        {series.endedOn && <Label>{t(words.ended)}</Label>}
      </PageHead>
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
        labels={{ day: t(words.skipDay), reason: t(words.skipWhy), on: t(words.endFrom) }}
      />
      <Table
        caption={t(allWords.meetings)}
        columns={[allWords.when, allWords.state].map(word => ({ label: t(word) }))}
        rows={p.meetings.map(meeting => [
          <a href={meetingPath(slug, group.id, meeting.id)}>
            <Moment at={meeting.startsAt} view={view} />
          </a>,
          t(phaseWords[phaseOf(meeting)]),
        ])}
      />
      {p.skips.length > 0 && (
        <section class="stack tight">
          <h2>{t(words.skips)}</h2>
          <ul>
            {p.skips.map(({ day, reason }) => (
              <li>
                <Day day={day} view={view} /> {reason && <bdi>· {reason}</bdi>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!series.endedOn && (
        <>
          <form method="post" action={seriesSkipsPath(slug, group.id, series.id)} class="form" novalidate>
            <h2>{t(words.skip)}</h2>
            <FormGuard view={view} />
            <DateField form={form} name="day" label={t(words.skipDay)} />
            <TextField form={form} name="reason" label={t(words.skipWhy)} optional={t(words.optional)} />
            <Actions>
              <Button kind="second">{t(words.skip)}</Button>
            </Actions>
          </form>
          <form method="post" action={seriesEndingPath(slug, group.id, series.id)} class="form" novalidate>
            <h2>{t(words.endSeries)}</h2>
            <FormGuard view={view} />
            <DateField form={form} name="on" label={t(words.endFrom)} />
            <Actions>
              <Button kind="danger">{t(words.endSeries)}</Button>
            </Actions>
          </form>
        </>
      )}
    </Layout>
  )
}
