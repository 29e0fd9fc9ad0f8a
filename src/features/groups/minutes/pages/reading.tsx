import type { PlainDocument } from '#platform/documents/document.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { ErrorSummary, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Document } from '#platform/ui/page-head.tsx'
import { type LinkShown, SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { decisionPath, motionDecisionPath } from '../../decisions/paths.ts'
import { newPromisePath } from '../../promises/paths.ts'
import type { MotionSaid } from '../minutes.ts'
import {
  approvalPath,
  circulationPath,
  correctionsPath,
  minutesListPath,
  minutesPath,
  publicationPath,
  secretaryPath,
  wordFilePath,
  writingPath,
} from '../paths.ts'
import type { CorrectionRow, MinutesRow } from '../tables.ts'
import { staffWords as staff, words } from '../words.ts'
import { DocumentParts } from './document.tsx'

export interface Tending {
  corrections: readonly CorrectionRow[]
  /** Carried motions, with the decision each has become. */
  motions: readonly { motion: MotionSaid; decisionId: string | undefined }[]
  later: readonly { id: string; title: TextIn; startsAt: Date }[]
  groupId: string
  closed: boolean
}

export interface ReadingProps {
  view: View
  slug: string
  meetingId: string
  document: PlainDocument
  row: MinutesRow | undefined
  /** Undefined for those who only read. */
  tending?: Tending | undefined
  /** The reader sees what everyone will. */
  asPublic: boolean
  inside: boolean
  form: FormState
}

const Post = (p: {
  view: View
  to: string
  label: string
  kind?: 'second'
  name?: string
  value?: string
}) => (
  <form method="post" action={p.to}>
    <FormGuard view={p.view} />
    {p.name && <input type="hidden" name={p.name} value={p.value} />}
    <Button kind={p.kind ?? 'primary'}>{p.label}</Button>
  </form>
)

const Corrections = (p: ReadingProps & { tending: Tending }) => {
  const { view, slug, meetingId, tending } = p
  const { t, tongue, zone } = view
  if (tending.corrections.length === 0) return null
  return (
    <section class="stack no-print">
      <h2>{t(staff.corrections)}</h2>
      {tending.corrections.map(each => (
        <div class="card stack tight">
          <p class="quiet small">
            {t(staff.correctionBy, { name: each.byName, day: writeDayOf(each.at, zone, tongue) })}
          </p>
          <p dir="auto">{each.said}</p>
          {each.answeredAt ? (
            <p>{t(each.taken ? staff.wasTaken : staff.wasNotTaken)}</p>
          ) : (
            <div class="actions">
              <Post
                view={view}
                to={`${correctionsPath(slug, meetingId)}/${each.id}`}
                label={t(staff.taken)}
                name="taken"
                value="yes"
              />
              <Post
                view={view}
                to={`${correctionsPath(slug, meetingId)}/${each.id}`}
                label={t(staff.notTaken)}
                kind="second"
                name="taken"
                value="no"
              />
            </div>
          )}
        </div>
      ))}
    </section>
  )
}

const Motions = (p: ReadingProps & { tending: Tending }) => {
  const { view, slug, tending } = p
  if (tending.motions.length === 0) return null
  return (
    <Table
      caption={view.t(words.decisions)}
      columns={[{ label: view.t(words.promised) }, { label: '' }]}
      rows={tending.motions.map(({ motion, decisionId }) => [
        <Written text={motion.text} tongue={view.tongue} />,
        decisionId ? (
          <a href={decisionPath(slug, decisionId)}>{view.t(staff.seeDecision)}</a>
        ) : (
          <Post
            view={view}
            to={motionDecisionPath(slug, motion.id)}
            label={view.t(staff.toDecision)}
            kind="second"
          />
        ),
      ])}
    />
  )
}

const Approval = (p: ReadingProps & { tending: Tending }) => {
  const { view, slug, meetingId, form, tending } = p
  const { t, tongue, zone } = view
  return (
    <details class="more" open={Boolean(form.errors.form)}>
      <summary>{t(staff.approve)}</summary>
      <p>{t(staff.approveLead)}</p>
      <form method="post" action={approvalPath(slug, meetingId)} class="form" novalidate>
        <FormGuard view={view} />
        <Select
          form={form}
          name="approvedIn"
          label={t(staff.approvedAtMeeting)}
          blank={t(staff.otherwise)}
          choices={tending.later.map(({ id, title, startsAt }) => ({
            value: id,
            label: `${inTongue(title, tongue).text}, ${writeDayOf(startsAt, zone, tongue)}`,
          }))}
        />
        <TextField
          form={form}
          name="note"
          label={t(staff.note)}
          hint={t(staff.noteHint)}
          optional={t(staff.ifYouLike)}
        />
        <Button>{t(staff.approve)}</Button>
      </form>
    </details>
  )
}

const Secretary = (p: ReadingProps) => {
  const { view, slug, meetingId, form } = p
  const { t } = view
  return (
    <details class="more" open={Boolean(form.errors.name ?? form.errors.email)}>
      <summary>{t(staff.secretary)}</summary>
      <form method="post" action={secretaryPath(slug, meetingId)} class="form" novalidate>
        <FormGuard view={view} />
        <TextField form={form} name="name" label={t(staff.secretaryName)} />
        <TextField form={form} name="email" type="email" label={t(staff.secretaryEmail)} />
        <Button kind="second">{t(staff.secretarySend)}</Button>
      </form>
    </details>
  )
}

const Tend = (p: ReadingProps & { tending: Tending }) => {
  const { view, slug, meetingId, row, tending } = p
  const { t } = view
  return (
    <div class="stack no-print">
      <div class="actions">
        {!row?.approvedAt && <ButtonLink href={writingPath(slug, meetingId)}>{t(words.writing)}</ButtonLink>}
        {!row?.approvedAt && (
          <Post view={view} to={circulationPath(slug, meetingId)} label={t(staff.circulate)} kind="second" />
        )}
        {row?.approvedAt && !row.publishedAt && (
          <Post view={view} to={publicationPath(slug, meetingId)} label={t(staff.publish)} />
        )}
        <ButtonLink href={newPromisePath(slug, { group: tending.groupId, meeting: meetingId })} kind="second">
          {t(staff.addPromise)}
        </ButtonLink>
        <ButtonLink href={`${minutesPath(slug, meetingId)}${p.asPublic ? '' : '?as=public'}`} kind="quiet">
          {t(p.asPublic ? staff.asGroup : staff.asPublic)}
        </ButtonLink>
      </div>
      <Motions {...p} />
      {!row?.approvedAt && tending.closed && <Approval {...p} />}
      {!row?.approvedAt && <Secretary {...p} />}
    </div>
  )
}

/** Minutes to read and to print; those who keep them find what is to be done above. */
export const ReadingPage = (p: ReadingProps) => {
  const { view, slug, document, row, tending } = p
  const { t, tongue, zone } = view
  return (
    <Layout view={view} title={document.title}>
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      {tending && <Tend {...p} tending={tending} />}
      {!row?.approvedAt && <Notice tone="warn">{t(words.draft)}</Notice>}
      <Document
        above={<BackLink href={minutesListPath(slug)} label={t(words.title)} />}
        title={document.title}
        summary={document.subtitle}
      >
        {row?.approvedAt && (
          <p class="quiet">
            {t(words.approvedOn, { day: writeDayOf(row.approvedAt, zone, tongue) })}
            {p.inside && row.approvalNote && ` · ${row.approvalNote}`}
          </p>
        )}
        <DocumentParts document={document} />
      </Document>
      <p class="quiet small no-print">
        <a href={wordFilePath(slug, p.meetingId)}>{t(words.asWord)}</a> · {t(words.print)}
      </p>
      {tending && <Corrections {...p} tending={tending} />}
    </Layout>
  )
}

/** The draft, opened by signed link: read it, and say what is not right. */
export const DraftPage = (p: {
  view: View
  document: PlainDocument
  link: LinkShown
  form: FormState
  approved: boolean
}) => {
  const { view, document } = p
  const { t } = view
  return (
    <SignedPage
      {...p}
      title={document.title}
      summary={document.subtitle}
      next={!p.approved && t(words.correctNext)}
    >
      <Notice tone="warn">{t(p.approved ? words.frozen : words.draft)}</Notice>
      <article class="document">
        <DocumentParts document={document} />
      </article>
      {!p.approved && (
        <section class="stack no-print">
          <h2>{t(words.correctTitle)}</h2>
          <form method="post" action={sentTo(p)} class="form" novalidate>
            <FormGuard view={view} />
            <TextArea form={p.form} name="said" label={t(words.correctLabel)} rows={4} dir="auto" />
            <Button big>{t(words.correctSend)}</Button>
          </form>
        </section>
      )}
    </SignedPage>
  )
}

export const DraftThanksPage = (p: { view: View; link: LinkShown }) => {
  const { t } = p.view
  return <SignedPage {...p} title={t(words.correctThanks)} again={t(words.correctAgain)} done />
}
