import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { tongueNames, tongues } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { Checkbox, Choices, ErrorSummary, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { ScopeChoices } from '../../components/scope-choices.tsx'
import { staffWords } from '../../staff-words.ts'
import { feedChangePath, feedPath, feedsPath } from '../paths.ts'
import type { Feed } from '../tables.ts'
import { feedWords as words } from '../words.ts'

/** A directory to be asked, new or known. The key is never shown again. */
export const FeedFormPage = (p: {
  view: View
  slug: string
  form: FormState
  feed?: Feed | undefined
  conflict?: boolean
}) => {
  const { view, form, feed } = p
  const { t } = view
  const optional = t(staffWords.optional)
  const title = feed ? t(words.changeTitle, { name: feed.name }) : t(words.addTitle)
  return (
    <Layout view={view} title={title}>
      <BackLink
        href={feed ? feedPath(p.slug, feed.id) : feedsPath(p.slug)}
        label={feed?.name ?? t(words.title)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      {p.conflict && (
        <Notice tone="warn" said>
          {t(words.changedMeanwhile)}
        </Notice>
      )}
      <PageHead title={title} summary={t(words.lead)} />
      <form
        method="post"
        action={feed ? feedChangePath(p.slug, feed.id) : feedsPath(p.slug)}
        class="form"
        novalidate
      >
        <FormGuard view={view} />
        {feed && <input type="hidden" name="version" value={String(feed.version)} />}
        <TextField form={form} name="name" label={t(words.name)} hint={t(words.nameHint)} />
        <TextField
          form={form}
          name="address"
          type="url"
          label={t(words.address)}
          hint={t(words.addressHint)}
        />
        <Choices
          form={form}
          name="rhythm"
          label={t(words.rhythm)}
          side
          choices={(['daily', 'weekly', 'by-hand'] as const).map(value => ({
            value,
            label: t(words[value]),
          }))}
        />
        <Select
          form={form}
          name="tongue"
          label={t(words.tongue)}
          short
          choices={tongues.map(value => ({ value, label: tongueNames[value], lang: value }))}
        />
        <details open={feed?.keyHeader !== null && feed !== undefined}>
          <summary>{t(words.key)}</summary>
          <div class="form">
            <TextField
              form={form}
              name="keyHeader"
              label={t(words.keyHeader)}
              hint={t(words.keyHeaderHint)}
              optional={optional}
            />
            <TextField
              form={form}
              name="keyValue"
              type="password"
              autocomplete="off"
              label={t(words.keyValue)}
              hint={feed?.keySealed ? t(words.keyKept) : t(words.keyHint)}
              optional={optional}
            />
            {feed?.keySealed && <Checkbox form={form} name="keyRemove" label={t(words.keyRemove)} />}
          </div>
        </details>
        <details>
          <summary>{t(words.scope)}</summary>
          <div class="form">
            <p>{t(staffWords.scopeSay)}</p>
            <ScopeChoices view={view} form={form} />
          </div>
        </details>
        <Button>{t(feed ? words.save : words.addButton)}</Button>
      </form>
    </Layout>
  )
}
