import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { TextIn } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { TextField } from '#platform/ui/form.ts'
import { joinWords } from '../../joining/words.ts'
import { ownWords as words } from '../own-words.ts'

/** What the member is called, in both official languages where it is an organisation. */
export const OwnName = (p: {
  view: View
  action: string
  form: FormState
  borne: { name: TextIn | string; version: number }
}) => {
  const { t } = p.view
  const { name, version } = p.borne
  const individual = typeof name === 'string'
  const were = individual ? { nameEn: name } : { nameEn: name.en ?? '', nameFr: name.fr ?? '' }
  const form = { ...p.form, values: { ...were, ...p.form.values } }
  return (
    <details class="more" open={form.errors.nameEn !== undefined || form.errors.nameFr !== undefined}>
      <summary>{t(words.named)}</summary>
      <p>{t(words.namedSay)}</p>
      <form method="post" action={p.action} class="form" novalidate>
        <FormGuard view={p.view} />
        <input type="hidden" name="version" value={String(version)} />
        {individual ? (
          <TextField form={form} name="nameEn" label={t(words.namedPerson)} dir="auto" autocomplete="name" />
        ) : (
          <>
            <TextField form={form} name="nameEn" label={t(joinWords.nameEn)} lang="en" />
            <TextField form={form} name="nameFr" label={t(joinWords.nameFr)} lang="fr" />
          </>
        )}
        <Button kind="second">{t(words.namedSave)}</Button>
      </form>
    </details>
  )
}
