import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf, writeMoment } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card, Facts } from '#platform/ui/card.tsx'
import { Checkbox, Choices, ErrorSummary, TextArea, TextField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { agendaKinds, inConsent, slotsOf } from '../agenda.ts'
import { agendaKindWords } from '../agenda-words.ts'
import { writeClock } from '../clock.ts'
import { canChangeAgenda } from '../meeting.ts'
import { meetingPath, under } from '../paths.ts'
import type { Point, Proposal } from '../queries.ts'
import type { MeetingRow } from '../rows.ts'
import { staffWords as words } from '../staff-words.ts'
import { words as allWords } from '../words.ts'

export const PointFields = (p: { view: View; form: FormState }) => {
  const { view, form } = p
  const { t } = view
  const optional = t(words.optional)
  const one = t(words.oneIsEnough)
  return (
    <>
      <TextField form={form} name="titleEn" label={t(words.pointTitleEn)} optional={one} lang="en" />
      <TextField form={form} name="titleFr" label={t(words.pointTitleFr)} optional={one} lang="fr" />
      <TextField
        form={form}
        name="minutes"
        label={t(words.pointMinutes)}
        optional={optional}
        inputmode="numeric"
        short
      />
      <TextField form={form} name="presenter" label={t(words.pointPresenter)} optional={optional} />
      <Choices
        form={form}
        name="kind"
        label={t(words.pointKind)}
        side
        choices={agendaKinds.map(value => ({ value, label: t(agendaKindWords[value]) }))}
      />
      <TextArea form={form} name="noteEn" label={t(words.noteEn)} optional={optional} rows={2} lang="en" />
      <TextArea form={form} name="noteFr" label={t(words.noteFr)} optional={optional} rows={2} lang="fr" />
      <Checkbox form={form} name="consent" label={t(words.pointConsent)} />
      <Checkbox form={form} name="private" label={t(words.pointPrivate)} />
    </>
  )
}

export const pointLabels = ({ t }: View) => ({
  titleEn: t(words.pointTitleEn),
  titleFr: t(words.pointTitleFr),
  minutes: t(words.pointMinutes),
  presenter: t(words.pointPresenter),
  kind: t(words.pointKind),
  file: t(words.paperFile),
})

const PointLine = (p: {
  view: View
  at: (...parts: string[]) => string
  point: Point
  from: Date
  n: number
  of: number
}) => {
  const { view, at, point } = p
  const { t, tongue, zone } = view
  const name = inTongue(point.title, tongue).text
  return (
    <li class="agenda-point" id={`point-${point.id}`}>
      <span class="agenda-time">{writeClock(p.from, zone, tongue)}</span>
      <div class="stack tight">
        <strong>
          <Written text={point.title} tongue={tongue} />
        </strong>
        <Facts
          small
          facts={[
            t(agendaKindWords[point.kind]),
            point.minutes !== null && t(allWords.minutes, { count: point.minutes }),
            point.presenter && <bdi>{point.presenter}</bdi>,
            inConsent(point) && <Label tone="info">{t(allWords.consent)}</Label>,
            point.pulledBy && t(words.pulled, { name: point.pulledBy }),
            point.carriedFrom && <Label>{t(words.carried)}</Label>,
            point.private && <Label tone="warn">{t(words.pointPrivate)}</Label>,
            ...point.papers.map(paper => (
              <a href={at('papers', paper.id)} download>
                <bdi>{paper.title}</bdi>
              </a>
            )),
          ]}
        />
        <form method="post" action={at('order')} class="actions">
          <FormGuard view={view} />
          <input type="hidden" name="point" value={point.id} />
          {p.n > 0 && (
            <Button kind="quiet" name="to" value="up">
              {t(words.up)}
              <span class="unseen">: {name}</span>
            </Button>
          )}
          {p.n < p.of - 1 && (
            <Button kind="quiet" name="to" value="down">
              {t(words.down)}
              <span class="unseen">: {name}</span>
            </Button>
          )}
          <a href={at('points', point.id)}>
            {t(words.changePoint)}
            <span class="unseen">: {name}</span>
          </a>
        </form>
      </div>
    </li>
  )
}

const Proposals = (p: { view: View; at: (...parts: string[]) => string; proposals: readonly Proposal[] }) => {
  const { view } = p
  const { t, tongue, zone } = view
  return (
    <section class="stack" id="proposals">
      <h2>{t(words.proposals)}</h2>
      {p.proposals.map(proposal => (
        <Card>
          <p lang={proposal.tongue === tongue ? undefined : proposal.tongue}>
            <bdi>{proposal.words}</bdi>
          </p>
          <p class="quiet small">
            {t(words.proposalBy, {
              name: proposal.person ?? '—',
              when: writeDayOf(proposal.proposedAt, zone, tongue),
            })}
          </p>
          {proposal.answer ? (
            <Label>{t(proposal.answer === 'taken' ? words.taken : words.notNow)}</Label>
          ) : (
            <form method="post" action={p.at('proposals', proposal.id)} class="actions">
              <FormGuard view={view} />
              <Button kind="second" name="answer" value="taken">
                {t(words.take)}
              </Button>
              <Button kind="quiet" name="answer" value="not-now">
                {t(words.notNow)}
              </Button>
            </form>
          )}
        </Card>
      ))}
    </section>
  )
}

/** The agenda as it is prepared. */
export const AgendaPage = (p: {
  view: View
  slug: string
  meeting: MeetingRow
  points: readonly Point[]
  proposals: readonly Proposal[]
  form: FormState
}) => {
  const { view, slug, meeting, points, form } = p
  const { t, tongue, zone } = view
  const at = under(slug, meeting)
  const name = inTongue(meeting.title, tongue).text
  const title = t(words.agendaOf, { meeting: name })
  const slots = slotsOf(meeting.startsAt, points)
  const planned = points.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const has = Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000)
  const changes = canChangeAgenda(meeting)
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={meetingPath(slug, meeting.groupId, meeting.id)} label={name} />}
        title={title}
        summary={writeMoment(meeting.startsAt, zone, tongue)}
      >
        <form method="post" action={at('publication')} class="actions">
          <FormGuard view={view} />
          {meeting.agendaPublishedAt ? (
            <Button kind="second" name="shown" value="no">
              {t(words.unpublish)}
            </Button>
          ) : (
            <Button name="shown" value="yes">
              {t(words.publish)}
            </Button>
          )}
          {changes && (
            <Button kind="second" formaction={at('preparation')}>
              {t(words.prepare)}
            </Button>
          )}
        </form>
      </PageHead>
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
        labels={pointLabels(view)}
      />
      <p class={planned > has ? 'wrong' : 'quiet'}>{t(words.sum, { planned, has })}</p>
      <ol class="agenda-points">
        {points.map((point, n) => (
          <PointLine
            view={view}
            at={at}
            point={point}
            from={slots[n]?.from ?? meeting.startsAt}
            n={n}
            of={points.length}
          />
        ))}
      </ol>
      {p.proposals.length > 0 && <Proposals view={view} at={at} proposals={p.proposals} />}
      {changes && (
        <form method="post" action={at('points')} class="form" novalidate>
          <h2>{t(words.addPoint)}</h2>
          <FormGuard view={view} />
          <PointFields view={view} form={form} />
          <Actions>
            <Button>{t(words.addPoint)}</Button>
          </Actions>
        </form>
      )}
    </Layout>
  )
}
