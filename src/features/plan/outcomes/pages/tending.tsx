import type { PropsWithChildren } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { tongueNames } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { Select, TextArea, TextField } from '#platform/ui/form.ts'
import { MailLink } from '#platform/ui/reach.tsx'
import { Table } from '#platform/ui/table.tsx'
import { standingOf } from '../outcome.ts'
import {
  confirmationsPath,
  contributionsPath,
  outcomeAsidePath,
  outcomeAskPath,
  takingInPath,
} from '../paths.ts'
import { formWords, staffWords as words } from '../words.ts'
import type { OutcomePageProps } from './shown.ts'

const Press = (p: PropsWithChildren<{ view: View; action: string; kind?: 'primary' | 'second' }>) => (
  <form method="post" action={p.action}>
    <FormGuard view={p.view} />
    <Button kind={p.kind ?? 'second'}>{p.children}</Button>
  </form>
)

const Asking = (p: OutcomePageProps) => {
  const { view, slug, outcome, form } = p
  const { t } = view
  const { confirmerName, confirmerEmail } = outcome
  const wrong = Boolean(form.errors.askName || form.errors.askEmail)
  const shown =
    wrong || form.values.askName
      ? form
      : { ...form, values: { ...form.values, askName: confirmerName ?? '', askEmail: confirmerEmail ?? '' } }
  return (
    <details class="more" open={wrong || p.links.length === 0}>
      <summary>{t(words.ask)}</summary>
      {confirmerName && <p class="quiet">{t(words.suggested, { name: confirmerName })}</p>}
      <form method="post" action={outcomeAskPath(slug, outcome.id)} class="form" novalidate>
        <FormGuard view={view} />
        <TextField form={shown} name="askName" label={t(words.askName)} />
        <TextField form={shown} name="askEmail" label={t(words.askEmail)} type="email" />
        <Select
          form={shown}
          name="askTongue"
          label={t(words.askTongue)}
          short
          choices={(['en', 'fr', 'ar'] as const).map(value => ({
            value,
            label: tongueNames[value],
            lang: value,
          }))}
        />
        <Button>{t(words.send)}</Button>
      </form>
      {p.links.length > 0 && (
        <Table
          caption={t(words.askedTable)}
          columns={[words.who, words.when, words.answer].map(word => ({ label: t(word) }))}
          rows={p.links.map(link => [
            <>
              <bdi>{link.recipientName}</bdi> <bdi class="quiet small">{link.recipientEmail}</bdi>
            </>,
            <DayOf at={link.sentAt} view={view} />,
            t(link.usedAt ? words.answered : words.noAnswer),
          ])}
        />
      )}
    </details>
  )
}

/** What those who keep the plan can do with one outcome. */
export const ForStaff = (p: OutcomePageProps) => {
  const { view, slug, outcome, form } = p
  const { t } = view
  const standing = standingOf(outcome)
  if (standing === 'set-aside') return null
  return (
    <Card>
      <h2>{t(words.forStaff)}</h2>
      {outcome.tellerEmail && (
        <p>
          {t(words.tellerMail)} · <MailLink email={outcome.tellerEmail} />
        </p>
      )}
      {standing === 'unread' && (
        <Press view={view} action={takingInPath(slug, outcome.id)} kind="primary">
          {t(words.takeIn)}
        </Press>
      )}
      {standing === 'unconfirmed' && (
        <>
          <Asking {...p} />
          <Press view={view} action={confirmationsPath(slug, outcome.id)}>
            {t(words.confirm)}
          </Press>
        </>
      )}
      <details class="more" open={Boolean(form.errors.action)}>
        <summary>{t(words.contribute)}</summary>
        <form method="post" action={contributionsPath(slug, outcome.id)} class="form" novalidate>
          <FormGuard view={view} />
          <Select
            form={form}
            name="action"
            label={t(formWords.action)}
            blank={t(formWords.noAction)}
            choices={p.choices.actions}
          />
          <Select
            form={form}
            name="organisation"
            label={t(formWords.organisation)}
            blank={t(formWords.noAction)}
            choices={p.choices.organisations}
          />
          <TextArea
            form={form}
            name="how"
            label={t(formWords.how)}
            optional={t(words.optional)}
            rows={2}
            dir="auto"
          />
          <Button kind="second">{t(words.keep)}</Button>
        </form>
      </details>
      <details class="more" open={Boolean(form.errors.because)}>
        <summary>{t(words.aside)}</summary>
        <form method="post" action={outcomeAsidePath(slug, outcome.id)} class="form" novalidate>
          <FormGuard view={view} />
          <TextArea form={form} name="because" label={t(words.asideWhy)} rows={2} />
          <Button kind="danger">{t(words.aside)}</Button>
        </form>
      </details>
    </Card>
  )
}
