import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { DateField, TextField } from '#platform/ui/form.ts'
import type { Place } from '../editions/compare.ts'
import { InBoth } from '../pages/form-page.tsx'
import { Press } from '../pages/parts.tsx'
import { consultationPath } from '../paths.ts'
import type { Plan } from '../plan.ts'
import { staffWords } from '../staff-words.ts'
import type { Stage } from './consultation.ts'
import type { CommentRow, ConsultationRow } from './tables.ts'
import { consultationStaffWords as own } from './words.ts'

export interface ConsultationProps {
  view: View
  slug: string
  plan: Plan
  consultation: ConsultationRow | undefined
  stage: Stage | undefined
  here: readonly Place[]
  comments: readonly CommentRow[]
  form: FormState
}

export const at = (p: ConsultationProps) => consultationPath(p.slug, p.plan.id)
export const keeps = (p: ConsultationProps) => p.view.can('plan.manage')

/** What staff do with one comment: show it, take it up, answer it, keep it off. */
export const Tending = (p: ConsultationProps & { comment: CommentRow }) => {
  const { view, comment } = p
  const { t } = view
  const to = `${at(p)}/comments/${comment.id}`
  return (
    <details class="more no-print" open={!comment.lookedAt}>
      <summary>{t(comment.answer ? own.answered : own.answer)}</summary>
      <div class="stack">
        <div class="row">
          {(!comment.lookedAt || comment.keptOffWhy) && (
            <Press view={view} action={`${to}/showing`}>
              {t(own.show)}
            </Press>
          )}
          {!comment.stationId && (
            <Press view={view} action={`${to}/evidence`} kind="quiet">
              {t(own.takeUp)}
            </Press>
          )}
        </div>
        <form method="post" action={`${to}/answer`} class="form" novalidate>
          <FormGuard view={view} />
          <InBoth
            view={view}
            form={{
              values: { answerEn: comment.answer?.en ?? '', answerFr: comment.answer?.fr ?? '' },
              errors: {},
            }}
            name="answer"
            en={own.answerEn}
            fr={own.answerFr}
            long
            required
          />
          <Actions>
            <Button kind="second">{t(own.answer)}</Button>
          </Actions>
        </form>
        {!comment.keptOffWhy && (
          <form method="post" action={`${to}/keeping-off`} class="form" novalidate>
            <FormGuard view={view} />
            <TextField form={{ values: {}, errors: {} }} name="why" label={t(own.keepOffWhy)} dir="auto" />
            <Actions>
              <Button kind="quiet">{t(own.keepOff)}</Button>
            </Actions>
          </form>
        )}
      </div>
    </details>
  )
}

/** The days of the consultation, and what is said first. */
export const Setting = (p: ConsultationProps) => {
  const { view, consultation } = p
  const { t } = view
  if (!keeps(p) || p.plan.state !== 'draft') return null
  const form =
    p.form.values.opens !== undefined
      ? p.form
      : {
          ...p.form,
          values: {
            opens: consultation?.opens ?? '',
            closes: consultation?.closes ?? '',
            sayEn: consultation?.say?.en ?? '',
            sayFr: consultation?.say?.fr ?? '',
          },
        }
  return (
    <details
      class="more no-print"
      open={!consultation || Boolean(p.form.errors.closes ?? p.form.errors.opens)}
    >
      <summary>{t(consultation ? own.change : own.begin)}</summary>
      <form method="post" action={at(p)} class="form" novalidate>
        <FormGuard view={view} />
        <DateField form={form} name="opens" label={t(own.opens)} />
        <DateField form={form} name="closes" label={t(own.closes)} />
        <InBoth view={view} form={form} name="say" en={own.sayEn} fr={own.sayFr} long />
        <Actions>
          <Button>{t(consultation ? staffWords.save : own.begin)}</Button>
        </Actions>
      </form>
    </details>
  )
}

/** What was heard and what was changed because of it. */
export const Telling = (p: ConsultationProps) => {
  const { view, consultation } = p
  if (!keeps(p) || !consultation) return null
  const { heard, changed } = consultation
  const form = {
    values: {
      heardEn: heard?.en ?? '',
      heardFr: heard?.fr ?? '',
      changedEn: changed?.en ?? '',
      changedFr: changed?.fr ?? '',
    },
    errors: {},
  }
  return (
    <details class="more no-print" open={p.stage === 'over'}>
      <summary>{view.t(own.tell)}</summary>
      <form method="post" action={`${at(p)}/telling`} class="form" novalidate>
        <FormGuard view={view} />
        <InBoth view={view} form={form} name="heard" en={own.heardEn} fr={own.heardFr} long required />
        <InBoth view={view} form={form} name="changed" en={own.changedEn} fr={own.changedFr} long required />
        <Actions>
          <Button>{view.t(own.tell)}</Button>
        </Actions>
      </form>
    </details>
  )
}
