import { emptyForm } from '#platform/http/forms.ts'
import type { View } from '#platform/http/view.ts'
import { TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { servicePath } from '../../paths.ts'
import { boardWords as words } from '../words/board.ts'

/** A link staff pass on themselves; it is shown this once. */
export const LinkPage = (p: {
  view: View
  slug: string
  id: string
  name: string
  url: string
  until: string
}) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.linkTitle)}>
      <BackLink href={servicePath(p.slug, p.id)} label={p.name} />
      <PageHead title={t(words.linkTitle)} above={p.name} summary={t(words.linkSay, { day: p.until })} />
      <TextField
        form={emptyForm({ url: p.url })}
        name="url"
        type="url"
        label={t(words.linkField)}
        optional=""
      />
    </Layout>
  )
}
