import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Checkbox, ErrorSummary, TextArea } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { personPath, settlementPath } from '../../paths.ts'
import { becauseOf, sureOf } from '../request.ts'
import { words } from '../staff-words.ts'
import type { RequestRow } from '../tables.ts'

interface Asked {
  request: RequestRow
  several: boolean
  person: { id: string; name: string } | undefined
  form: FormState
}

const Wish = (p: { view: View; slug: string; asked: Asked }) => {
  const { view, slug } = p
  const { t } = view
  const { request, several, person, form } = p.asked
  const name = person?.name || request.name || request.email
  const erases = request.kind === 'erasure' && !several
  return (
    <Card>
      <h2>{t(request.kind === 'erasure' ? words.wantsErasure : words.wantsCorrection, { name })}</h2>
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <Pairs
        pairs={[
          [t(words.asked), <DayOf at={request.askedAt} view={view} />],
          [t(words.said), request.said && <bdi>{request.said}</bdi>],
          [
            t(words.record),
            person ? (
              <a href={personPath(slug, person.id)}>
                <bdi>{person.name}</bdi>
              </a>
            ) : (
              t(several ? words.several : words.noRecord)
            ),
          ],
        ]}
      />
      <form method="post" action={settlementPath(slug, request.id)} class="form" novalidate>
        <FormGuard view={view} />
        {erases && <Checkbox form={form} name={sureOf(request.id)} label={t(words.eraseSure)} value="yes" />}
        <Actions>
          {erases ? (
            <Button kind="danger" name="as" value="erase">
              {t(words.erase)}
            </Button>
          ) : (
            <Button name="as" value="done">
              {t(request.kind === 'erasure' ? words.wasRemoved : words.corrected)}
            </Button>
          )}
        </Actions>
        <TextArea
          form={form}
          name={becauseOf(request.id)}
          label={t(words.because)}
          hint={t(words.becauseHint)}
          rows={2}
          dir="auto"
        />
        <Actions>
          <Button kind="second" name="as" value="not-done">
            {t(words.notDone)}
          </Button>
        </Actions>
      </form>
    </Card>
  )
}

const Before = (p: { view: View; settled: readonly RequestRow[] }) => {
  const { t } = p.view
  return (
    <Table
      caption={t(words.before)}
      columns={[words.day, words.what, words.outcome, words.who].map(label => ({ label: t(label) }))}
      rows={p.settled.map(({ settledAt, kind, settledAs, because, settledBy }) => [
        settledAt && <DayOf at={settledAt} view={p.view} />,
        t(kind === 'erasure' ? words.erasureKind : words.correctionKind),
        settledAs === 'done' ? t(words.done) : t(words.notDoneShort, { because: because ?? '' }),
        <bdi>{settledBy}</bdi>,
      ])}
    />
  )
}

/** What people ask about what is held of them, the longest waiting first. */
export const RequestsPage = (p: {
  view: View
  slug: string
  asked: readonly Asked[]
  settled: readonly RequestRow[]
}) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.requests)}>
      <PageHead title={t(words.requests)} summary={t(words.requestsLead)} />
      {p.asked.length === 0 && <EmptyState title={t(words.none)} why={t(words.noneWhy)} />}
      {p.asked.map(asked => (
        <Wish view={p.view} slug={p.slug} asked={asked} />
      ))}
      {p.settled.length > 0 && <Before view={p.view} settled={p.settled} />}
    </Layout>
  )
}
