import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { FileField } from '#platform/ui/form.ts'
import { linkWords as words } from '../words.ts'

/** Where a letter of support is sent, and how many there are already. */
export const LetterForm = (p: {
  view: View
  action: string
  form: FormState
  kept: readonly { at: Date }[]
}) => {
  const { t, tongue, zone } = p.view
  const last = p.kept[0]
  return (
    <section class="stack tight" id="letters">
      <h2>{t(words.letterTitle)}</h2>
      <p>{t(words.letterSay)}</p>
      {last && (
        <p>{t(words.lettersKept, { count: p.kept.length, day: writeDayOf(last.at, zone, tongue) })}</p>
      )}
      <form method="post" action={p.action} class="form" enctype="multipart/form-data" novalidate>
        <FormGuard view={p.view} />
        <FileField form={p.form} name="letter" label={t(words.letter)} accept="application/pdf,.pdf" />
        <Button kind="second">{t(words.letterSend)}</Button>
      </form>
    </section>
  )
}
