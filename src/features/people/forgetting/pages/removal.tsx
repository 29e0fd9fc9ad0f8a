import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Checkbox, ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { personPath, personRemovalPath } from '../../paths.ts'
import { words } from '../words.ts'

export const RemovalPage = (p: {
  view: View
  slug: string
  person: { id: string; name: string }
  form: FormState
}) => {
  const { view, slug, person, form } = p
  const { t } = view
  const title = t(words.removeNamed, { name: person.name })
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={personPath(slug, person.id)} label={person.name} />}
        title={title}
        summary={t(words.lead)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <p>{t(words.goes)}</p>
      <p>{t(words.stays)}</p>
      <form method="post" action={personRemovalPath(slug, person.id)} class="form" novalidate>
        <FormGuard view={view} />
        <Checkbox form={form} name="sure" label={t(words.sure)} />
        <Actions>
          <Button kind="danger">{t(words.remove)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
