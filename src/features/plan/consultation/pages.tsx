import type { Child } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { directionOf, inTongue, type TextIn } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { ErrorSummary, TextArea, TextField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { editionWords } from '../editions/words.ts'
import { onePlanPath, planPath } from '../paths.ts'
import { words as planWords } from '../words.ts'
import { at, type ConsultationProps, keeps, Setting, Telling, Tending } from './staff-pages.tsx'
import type { CommentRow } from './tables.ts'
import { consultationStaffWords as own, consultationWords as words } from './words.ts'

const Comment = (p: ConsultationProps & { comment: CommentRow }) => {
  const { view, comment } = p
  const { t, tongue } = view
  return (
    <Card id={comment.id} tone={keeps(p) && !comment.lookedAt ? 'lamp' : 'raised'}>
      <p class="quiet small">
        {comment.byName ? <bdi>{comment.byName}</bdi> : t(words.somebody)} ·{' '}
        <DayOf at={comment.at} view={view} /> ·{' '}
        {comment.part === 'plan' ? t(words.wholePlan) : <Written text={comment.about} tongue={tongue} />}
      </p>
      <p lang={comment.tongue} dir={directionOf(comment.tongue)}>
        {comment.said}
      </p>
      {comment.stationId && <Label tone="good">{t(words.taken)}</Label>}
      {keeps(p) && comment.keptOffWhy && (
        <Label tone="warn">{t(own.keptOff, { why: comment.keptOffWhy })}</Label>
      )}
      {keeps(p) && !comment.lookedAt && <Label tone="warn">{t(own.waits)}</Label>}
      {comment.answer && (
        <blockquote>
          <p class="quiet small">{t(words.answer)}</p>
          <Prose text={comment.answer} tongue={tongue} />
        </blockquote>
      )}
      {keeps(p) && <Tending {...p} comment={comment} />}
    </Card>
  )
}

const Told = (p: { view: View; title: string; text: TextIn | null }): Child =>
  p.text && (
    <section class="stack tight">
      <h2>{p.title}</h2>
      <Prose text={p.text} tongue={p.view.tongue} />
    </section>
  )

const Form = (p: ConsultationProps) => {
  const { view, form } = p
  const { t, tongue } = view
  const optional = t(words.ifYouLike)
  return (
    <section class="stack" id="say">
      <h2>{t(words.said)}</h2>
      <form method="post" action={`${at(p)}/comments`} class="form" novalidate>
        <FormGuard view={view} />
        <div class="field">
          <label for="about">{t(words.about)}</label>
          <select id="about" name="about">
            <option value="plan">{t(words.wholePlan)}</option>
            {p.here.map(({ id, thing, title }) => (
              <option value={`${thing}:${id}`} selected={form.values.about === `${thing}:${id}`}>
                {t(editionWords[thing])} · {inTongue(title, tongue).text}
              </option>
            ))}
          </select>
        </div>
        <TextArea
          form={form}
          name="said"
          label={t(words.said)}
          hint={t(words.saidHint)}
          rows={5}
          dir="auto"
        />
        <TextField
          form={form}
          name="name"
          label={t(words.name)}
          hint={t(words.nameHint)}
          optional={optional}
          autocomplete="name"
          dir="auto"
        />
        <TextField
          form={form}
          name="email"
          type="email"
          label={t(words.email)}
          hint={t(words.emailHint)}
          optional={optional}
          autocomplete="email"
        />
        <div class="unseen" aria-hidden="true">
          <label>
            {t(words.leaveBlank)}
            <input type="text" name="website" tabindex={-1} autocomplete="off" />
          </label>
        </div>
        <Button big>{t(words.send)}</Button>
      </form>
    </section>
  )
}

const Draft = (p: ConsultationProps) => {
  const { view } = p
  const { t, tongue } = view
  return (
    <section class="stack">
      <h2>{t(words.wholePlan)}</h2>
      <ul class="stack tight plainly">
        {p.here.map(({ id, thing, title, say }) => (
          <li>
            <span class="quiet small">{t(editionWords[thing])}</span>{' '}
            {thing === 'action' ? (
              <Written text={title} tongue={tongue} />
            ) : (
              <strong>
                <Written text={title} tongue={tongue} />
              </strong>
            )}
            {say && (
              <p class="quiet">
                <Written text={say} tongue={tongue} />
              </p>
            )}
            {p.stage === 'open' && (
              <p class="small no-print">
                <a href={`${at(p)}?about=${thing}:${id}#say`}>
                  {t(words.comment)} <span class="unseen">{inTongue(title, tongue).text}</span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function sentence(p: ConsultationProps): string | undefined {
  const { consultation, stage, view } = p
  const { t, tongue } = view
  if (!consultation || !stage) return keeps(p) ? t(own.beginWhy) : undefined
  if (stage === 'ahead') return t(words.ahead, { day: writeDay(consultation.opens, tongue) })
  const day = writeDay(consultation.closes, tongue)
  return t(stage === 'open' ? words.until : words.over, { day })
}

/** A draft in front of everybody: what it says, what people said of it, and what was answered. */
export const ConsultationPage = (p: ConsultationProps) => {
  const { view, slug, plan, consultation } = p
  const { t, tongue } = view
  const title = t(words.title, { name: inTongue(plan.name, tongue).text })
  const shown = p.comments.filter(({ lookedAt, keptOffWhy }) => keeps(p) || (lookedAt && !keptOffWhy))
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={
          <BackLink
            href={view.can('plan.see') ? onePlanPath(slug, plan.id) : planPath(slug)}
            label={view.can('plan.see') ? inTongue(plan.name, tongue).text : t(planWords.back)}
          />
        }
        title={title}
        summary={sentence(p)}
      />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      {consultation?.say && <Prose text={consultation.say} tongue={tongue} />}
      <Setting {...p} />
      <Told view={view} title={t(words.heard)} text={consultation?.heard ?? null} />
      <Told view={view} title={t(words.changed)} text={consultation?.changed ?? null} />
      {consultation && <Draft {...p} />}
      {p.stage === 'open' && <Form {...p} />}
      {consultation && (
        <section class="stack">
          <h2>{t(words.comments)}</h2>
          {shown.length === 0 && <p class="quiet">{t(words.noComments)}</p>}
          {shown.map(comment => (
            <Comment {...p} comment={comment} />
          ))}
        </section>
      )}
      <Telling {...p} />
    </Layout>
  )
}
