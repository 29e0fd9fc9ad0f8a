import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import type { Posted } from '#platform/mail/post.ts'
import { Moment } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Ask } from '#platform/ui/filters.tsx'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { lettersPath } from '../../paths.ts'
import { words } from '../words.ts'
import { type Failed, Undelivered } from './undelivered.tsx'

const State = (p: { view: View; letter: Posted }) => {
  const { t } = p.view
  const { sentAt, tries } = p.letter
  if (sentAt) return <Moment at={sentAt} view={p.view} />
  return <>{tries > 0 ? t(words.trying, { tries }) : t(words.waiting)}</>
}

const Recent = (p: { view: View; slug: string; letters: readonly Posted[]; asked: string }) => {
  const { view } = p
  const { t } = view
  return (
    <section class="stack">
      <h2>{t(words.recent)}</h2>
      <Ask
        action={lettersPath(p.slug)}
        name="to"
        label={t(words.find)}
        example="nadia@example.org"
        button={t(words.show)}
        value={p.asked}
      />
      <p role="status">
        {p.letters.length === 0 ? t(words.noneSent) : t(words.latest, { count: p.letters.length })}
      </p>
      {p.letters.length > 0 && (
        <Table
          caption={t(words.recent)}
          hideCaption
          columns={[words.subject, words.who, words.when, words.went].map(name => ({ label: t(name) }))}
          rows={p.letters.map(letter => [
            <bdi>{letter.subject}</bdi>,
            <>
              <bdi>{letter.toName}</bdi> <bdi dir="ltr">{letter.toEmail}</bdi>
            </>,
            <Moment at={letter.queuedAt} view={view} />,
            <State view={view} letter={letter} />,
          ])}
        />
      )}
    </section>
  )
}

/** What was e-mailed in the partnership's name: first what did not arrive, then the latest of what did. */
export const LettersPage = (p: {
  view: View
  slug: string
  failed: readonly Failed[]
  recent: readonly Posted[]
  asked: string
}) => {
  const { t } = p.view
  const wrong = p.failed.find(({ form }) => Object.keys(form.errors).length > 0)
  return (
    <Layout view={p.view} title={t(words.title)}>
      <PageHead title={t(words.title)} summary={t(words.lead)} />
      {wrong && <ErrorSummary form={wrong.form} title={t(formWords.errorsTitle, { count: 1 })} />}
      <section class="stack">
        <h2>{t(words.undelivered)}</h2>
        {p.failed.length === 0 ? (
          <EmptyState title={t(words.none)} why={t(words.noneWhy)} />
        ) : (
          <>
            <p>{t(words.undeliveredLead)}</p>
            {p.failed.map(each => (
              <Undelivered view={p.view} slug={p.slug} {...each} />
            ))}
          </>
        )}
      </section>
      <Recent view={p.view} slug={p.slug} letters={p.recent} asked={p.asked} />
    </Layout>
  )
}
