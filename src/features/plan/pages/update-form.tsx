import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Choices } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Report } from '../action.ts'
import { linkWords } from '../link-words.ts'
import { planPath, quietPath } from '../paths.ts'
import { quietAfter } from '../progress.ts'
import type { ActionSeen } from '../queries/actions.ts'
import { staffWords } from '../staff-words.ts'
import { reportWords, words } from '../words.ts'
import { type FormFrame, FormPage, InBoth } from './form-page.tsx'

/** Staff write down what they heard. */
export const UpdateFormPage = (p: FormFrame & { sayable: readonly Report[] }) => {
  const { t } = p.view
  return (
    <FormPage {...p} summary={t(staffWords.onBehalfSummary)} button={t(staffWords.keepNews)}>
      <Choices
        form={p.form}
        name="said"
        label={t(linkWords.rightNow)}
        choices={p.sayable.map(said => ({ value: said, label: t(reportWords[said]) }))}
      />
      <InBoth
        view={p.view}
        form={p.form}
        name="sentence"
        en={staffWords.sentenceEn}
        fr={staffWords.sentenceFr}
        long
      />
    </FormPage>
  )
}

export interface QuietAction {
  action: ActionSeen
  days: number
  /** The latest day somebody was asked, as people write it. */
  askedOn: string | undefined
}

/** Open actions nobody has heard of for a while, to ask about all at once. */
export const QuietPage = (p: {
  view: View
  slug: string
  quiet: readonly QuietAction[]
  form: FormState
}) => {
  const { t, tongue } = p.view
  const title = t(staffWords.quiet)
  return (
    <Layout view={p.view} title={title}>
      <PageHead
        above={<BackLink href={planPath(p.slug)} label={t(words.back)} />}
        title={title}
        summary={p.quiet.length > 0 && t(staffWords.quietSummary, { days: quietAfter })}
      />
      {p.quiet.length === 0 ? (
        <EmptyState title={t(staffWords.noneQuiet)} why={t(staffWords.noneQuietWhy, { days: quietAfter })} />
      ) : (
        <form method="post" action={quietPath(p.slug)} class="form" novalidate>
          <FormGuard view={p.view} />
          <Choices
            form={p.form}
            name="action"
            many
            label={title}
            choices={p.quiet.map(({ action, days, askedOn }) => ({
              value: action.id,
              label: inTongue(action.title, tongue).text,
              hint: [
                t(staffWords.quietLine, {
                  lead: inTongue(action.lead ?? undefined, tongue).text || t(staffWords.noLeadName),
                  days,
                }),
                askedOn ? t(staffWords.todoAskedOn, { day: askedOn }) : t(staffWords.todoNotAsked),
              ].join('. '),
            }))}
          />
          <Actions>
            <Button>{t(staffWords.askChosen)}</Button>
          </Actions>
        </form>
      )}
    </Layout>
  )
}
