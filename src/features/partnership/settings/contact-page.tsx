import type { PersonRow } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Select } from '#platform/ui/form.ts'
import { settingsPath } from '../paths.ts'
import { SettingsFrame } from './frame.tsx'
import { words } from './words.ts'

export const ContactPage = (p: {
  view: View
  slug: string
  persons: readonly PersonRow[]
  form: FormState
  seen: number
}) => {
  const { t } = p.view
  return (
    <SettingsFrame
      view={p.view}
      title={t(words.contactTitle)}
      why={t(words.contactWhy)}
      back={{ href: settingsPath(p.slug), label: t(words.back) }}
      form={p.form}
      labels={{ contact: words.contact }}
    >
      <form class="form" method="post" action={settingsPath(p.slug, 'contact')}>
        <FormGuard view={p.view} />
        <input type="hidden" name="version" value={String(p.seen)} />
        <Select
          form={p.form}
          name="contact"
          label={t(words.contact)}
          blank={t(words.noContact)}
          choices={p.persons.map(({ id, name, email }) => ({
            value: id,
            label: email ? `${name} (${email})` : name,
          }))}
        />
        <Actions>
          <Button big>{t(words.save)}</Button>
        </Actions>
      </form>
    </SettingsFrame>
  )
}
