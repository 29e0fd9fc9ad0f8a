import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { Button } from '#platform/ui/button.tsx'
import { DateField, ErrorSummary, FileField, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { ScopeChoices } from '../components/scope-choices.tsx'
import { differencesPath } from '../differences/paths.ts'
import { feedsPath } from '../feeds/paths.ts'
import { intakeWords } from '../intake/words.ts'
import { importsPath, tendPath } from '../paths.ts'
import { staffWords } from '../staff-words.ts'
import type { ListRow } from '../tables.ts'
import { Persons } from './import-persons.tsx'
import { OtherWays } from './import-preview.tsx'

/** Handing in a file of services. */
export const ImportPage = (p: { view: View; slug: string; form: FormState; lists: readonly ListRow[] }) => {
  const { view, form } = p
  const { t } = view
  const optional = t(staffWords.optional)
  return (
    <Layout view={view} title={t(staffWords.importTitle)}>
      <BackLink href={tendPath(p.slug)} label={t(staffWords.tendTitle)} />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <PageHead title={t(staffWords.importTitle)} summary={t(intakeWords.lead)} />
      <form method="post" action={importsPath(p.slug)} enctype="multipart/form-data" class="form" novalidate>
        <FormGuard view={view} />
        <FileField
          form={form}
          name="file"
          label={t(intakeWords.file)}
          hint={t(intakeWords.fileHint)}
          accept=".json,.ndjson,.csv,.tsv,.xlsx,.zip,.txt"
          multiple
        />
        <details>
          <summary>{t(staffWords.scopeTitle)}</summary>
          <div class="form">
            <p>{t(staffWords.scopeSay)}</p>
            <TextField
              form={form}
              name="listName"
              label={t(staffWords.listName)}
              hint={t(staffWords.listNameHint)}
              optional={optional}
            />
            <DateField form={form} name="asOf" label={t(staffWords.listDay)} optional={optional} />
            <ScopeChoices view={view} form={form} />
          </div>
        </details>
        <p class="quiet">{t(staffWords.importPromise)}</p>
        <Button>{t(intakeWords.look)}</Button>
      </form>
      <Persons view={view} slug={p.slug} lists={p.lists} />
      <OtherWays view={view} feeds={feedsPath(p.slug)} differences={differencesPath(p.slug)} />
    </Layout>
  )
}
