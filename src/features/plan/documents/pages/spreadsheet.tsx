import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { ErrorSummary, FileField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { onePlanPath } from '../../paths.ts'
import type { Plan } from '../../plan.ts'
import { planFilePath, returnPath, spreadsheetPath } from '../paths.ts'
import type { returnsOf } from '../queries.ts'
import { sheetWords } from '../sheet-words.ts'

export interface SpreadsheetProps {
  view: View
  slug: string
  plan: Plan
  before: Awaited<ReturnType<typeof returnsOf>>
  form: FormState
}

const BringBack = (p: SpreadsheetProps) => {
  const { t } = p.view
  if (p.plan.state === 'completed') return <Notice tone="info">{t(sheetWords.completed)}</Notice>
  return (
    <Card>
      <h2>{t(sheetWords.bring)}</h2>
      <p class="quiet">{t(sheetWords.bringSay)}</p>
      <form
        method="post"
        action={spreadsheetPath(p.slug, p.plan.id)}
        enctype="multipart/form-data"
        class="form"
        novalidate
      >
        <FormGuard view={p.view} />
        <FileField form={p.form} name="file" label={t(sheetWords.file)} accept=".xlsx,.xlsm,.csv,.txt,.tsv" />
        <Actions>
          <Button>{t(sheetWords.show)}</Button>
        </Actions>
      </form>
    </Card>
  )
}

/** Taking the plan out as a spreadsheet, and bringing it back. */
export const SpreadsheetPage = (p: SpreadsheetProps) => {
  const { view, slug, plan } = p
  const { t } = view
  return (
    <Layout view={view} title={t(sheetWords.title)}>
      <BackLink href={onePlanPath(slug, plan.id)} label={inTongue(plan.name, view.tongue).text} />
      <PageHead title={t(sheetWords.title)} />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      <Card>
        <h2>{t(sheetWords.take)}</h2>
        <p class="quiet">{t(sheetWords.takeSay)}</p>
        <Actions>
          <ButtonLink href={planFilePath(slug, plan.id, 'xlsx')} download>
            {t(sheetWords.asXlsx)}
          </ButtonLink>
          <ButtonLink href={planFilePath(slug, plan.id, 'csv')} kind="second" download>
            {t(sheetWords.asCsv)}
          </ButtonLink>
        </Actions>
      </Card>
      <BringBack {...p} />
      {p.before.length > 0 && (
        <section class="stack">
          <h2>{t(sheetWords.before)}</h2>
          <ul class="stack tight">
            {p.before.map(each => (
              <li>
                <a href={returnPath(slug, each.id)}>
                  {t(sheetWords.beforeLine, { name: each.fileName, who: each.broughtBy })}
                </a>{' '}
                <span class="quiet small">
                  <DayOf at={each.broughtAt} view={view} />
                  {!each.endedAt && ` · ${t(sheetWords.stillOpen)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}
