import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { type Posted, whyNotDelivered } from '#platform/mail/post.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card, Facts } from '#platform/ui/card.tsx'
import { TextField } from '#platform/ui/form.ts'
import { personPath, resendingPath, settingAsidePath } from '../../paths.ts'
import type { Known } from '../queries.ts'
import { whyWords, words } from '../words.ts'

export interface Failed {
  letter: Posted
  /** Who it was meant for, where people knows them. */
  known: Known | undefined
  form: FormState
}

/** Each letter's field has a name of its own: a page shows many. */
export const fieldOf = (id: string) => `to-${id}`

/** One letter that did not arrive: for whom, why, and the two things to do about it. */
export const Undelivered = (p: Failed & { view: View; slug: string }) => {
  const { view, slug, letter, known } = p
  const { t } = view
  const moved = known?.email && known.email.toLowerCase() !== letter.toEmail.toLowerCase()
  return (
    <Card id={letter.id}>
      <h3>
        <bdi>{letter.subject}</bdi>
      </h3>
      <Facts
        facts={[
          <>
            {t(words.to, { name: letter.toName || '—' })} · <bdi dir="ltr">{letter.toEmail}</bdi>
          </>,
          t(words.written, { day: writeDayOf(letter.queuedAt, view.zone, view.tongue) }),
          known && <a href={personPath(slug, known.id)}>{t(words.openPerson, { name: known.name })}</a>,
        ]}
      />
      <p>
        <strong>{t(whyWords[whyNotDelivered(letter.lastError)])}</strong>
      </p>
      {letter.lastError && (
        <details>
          <summary>{t(words.said)}</summary>
          <p class="quiet small" lang="en" dir="ltr">
            {letter.lastError}
          </p>
        </details>
      )}
      <form method="post" action={resendingPath(slug, letter.id)} class="stack tight">
        <FormGuard view={view} />
        {moved && <p class="small">{t(words.nowKnown)}</p>}
        <TextField form={p.form} name={fieldOf(letter.id)} type="email" label={t(words.address)} />
        <Actions>
          <Button>{t(words.sendAgain)}</Button>
          <Button kind="quiet" formaction={settingAsidePath(slug, letter.id)}>
            {t(words.setAside)}
          </Button>
        </Actions>
      </form>
    </Card>
  )
}
