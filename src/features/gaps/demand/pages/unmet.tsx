import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import { tongueNames } from '#platform/text.ts'
import { type PlainDate, writeDayOf } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Select, TextField } from '#platform/ui/form.ts'
import { askingPath, unmetNewPath } from '../paths.ts'
import { words } from '../words.ts'
import { Frame, type Props } from './frame.tsx'
import { UnmetFields } from './unmet-fields.tsx'

export const UnmetNewPage = (
  p: Props & {
    form: FormState
    communities: readonly { id: string; name: string }[]
    months: readonly PlainDate[]
  },
) => {
  const { t } = p.view
  return (
    <Frame {...p} title={t(words.countUnmet)} lead={t(words.unmetLead)}>
      <form method="post" action={unmetNewPath(p.slug)} class="form" novalidate>
        <FormGuard view={p.view} />
        <UnmetFields view={p.view} form={p.form} communities={p.communities} months={p.months} />
        <TextField
          form={p.form}
          name="countedBy"
          label={t(words.partnerPlace)}
          hint={t(words.partnerPlaceHint)}
        />
        <Actions>
          <Button>{t(words.keep)}</Button>
        </Actions>
      </form>
    </Frame>
  )
}

export const AskingPage = (
  p: Props & { form: FormState; asked: readonly { name: string; sentAt: Date }[] },
) => {
  const { t, tongue, zone } = p.view
  return (
    <Frame {...p} title={t(words.askPartner)} lead={t(words.askLead)}>
      <form method="post" action={askingPath(p.slug)} class="form" novalidate>
        <FormGuard view={p.view} />
        <TextField form={p.form} name="name" label={t(words.partnerName)} autocomplete="off" />
        <TextField form={p.form} name="email" type="email" label={t(words.partnerEmail)} autocomplete="off" />
        <TextField
          form={p.form}
          name="place"
          label={t(words.partnerPlace)}
          hint={t(words.partnerPlaceHint)}
        />
        <Select
          form={p.form}
          name="tongue"
          label={t(words.partnerTongue)}
          choices={(['en', 'fr', 'ar'] as const).map(each => ({
            value: each,
            label: tongueNames[each],
            lang: each,
          }))}
          short
        />
        <Actions>
          <Button>{t(words.ask)}</Button>
        </Actions>
      </form>
      {p.asked.length > 0 && (
        <section class="stack tight">
          <h2>{t(words.askedBefore)}</h2>
          <ul>
            {p.asked.map(({ name, sentAt }) => (
              <li>{t(words.askedOn, { name, day: writeDayOf(sentAt, zone, tongue) })}</li>
            ))}
          </ul>
        </section>
      )}
    </Frame>
  )
}
