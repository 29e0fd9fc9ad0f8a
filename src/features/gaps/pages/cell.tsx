import { servicePath } from '#features/directory/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Choices, ErrorSummary, TextArea } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { type LineProps, LineSection } from '#platform/ui/line.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import type { Found } from '../cell/cell.ts'
import { needWords } from '../need-words.ts'
import { cellPath, findingPath, gapsPath } from '../paths.ts'
import type { CellSeen, Finding } from '../queries.ts'
import { figureOf, verdictWords } from '../verdict.ts'
import { shown, words } from '../words.ts'
import { Unknowns } from './unknowns.tsx'
import { Working } from './working.tsx'

const listedAtMost = 8

const Services = (p: { view: View; slug: string; title: string; found: readonly Found[] }) => {
  const { t, tongue } = p.view
  if (p.found.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{p.title}</h2>
      <ul class="stack tight">
        {p.found.slice(0, listedAtMost).map(({ service, kilometres }) => (
          <li>
            <a href={servicePath(p.slug, service.id)}>
              <Written text={service.name} tongue={tongue} />
            </a>{' '}
            {kilometres !== undefined && (
              <span class="quiet">{t(words.kilometresAway, { kilometres: Math.round(kilometres) })}</span>
            )}
          </li>
        ))}
      </ul>
      {p.found.length > listedAtMost && (
        <p class="quiet">{t(words.more, { count: p.found.length - listedAtMost })}</p>
      )}
    </section>
  )
}

export const sayWho = (view: View, finding: Finding): string => {
  const said = {
    confirmed: shown.confirmedBy,
    met: shown.metBy,
    explained: shown.explainedBy,
    dismissed: shown.dismissedBy,
  }
  return view.t(said[finding.judgement], {
    name: finding.decidedBy,
    day: writeDayOf(finding.decidedAt, view.zone, view.tongue),
  })
}

const Standing = (p: {
  view: View
  slug: string
  finding: Finding
  answers: readonly { label: string; href: string }[]
}) => (
  <Card tone="lamp">
    <h2>{p.view.t(words.standing)}</h2>
    <p>
      <strong>{sayWho(p.view, p.finding)}</strong>
    </p>
    <Prose text={p.finding.note} tongue={p.view.tongue} />
    {p.finding.judgement === 'confirmed' && (
      <Actions>
        {p.answers.map(answer => (
          <ButtonLink href={answer.href}>{answer.label}</ButtonLink>
        ))}
        <ButtonLink kind="second" href={findingPath(p.slug, p.finding.id)}>
          {p.view.t(words.publicPage)}
        </ButtonLink>
      </Actions>
    )}
  </Card>
)

const Decide = (p: { view: View; slug: string; seen: CellSeen; form: FormState }) => {
  const { t } = p.view
  const { form } = p
  return (
    <form class="form" method="post" action={cellPath(p.slug, p.seen.need, p.seen.community.id)}>
      <FormGuard view={p.view} />
      <p class="quiet">{t(words.decideWhy)}</p>
      <Choices
        form={form}
        name="judgement"
        label={t(words.judgement)}
        choices={[
          { value: 'confirmed', label: t(words.sayConfirmed), hint: t(words.sayConfirmedHint) },
          { value: 'met', label: t(words.sayMet), hint: t(words.sayMetHint) },
          { value: 'explained', label: t(words.sayExplained), hint: t(words.sayExplainedHint) },
          { value: 'dismissed', label: t(words.sayDismissed), hint: t(words.sayDismissedHint) },
        ]}
      />
      <TextArea form={form} name="noteEn" label={t(words.noteEn)} hint={t(words.noteHint)} lang="en" />
      <TextArea form={form} name="noteFr" label={t(words.noteFr)} lang="fr" />
      <Actions>
        <Button>{t(words.decide)}</Button>
      </Actions>
    </form>
  )
}

export const CellPage = (p: {
  view: View
  slug: string
  seen: CellSeen
  form: FormState
  answers: readonly { label: string; href: string }[]
  /** What the gap led to, where one was confirmed. */
  line:
    | { path: string; stations: LineProps['stations']; ties: readonly { from: string; to: string }[] }
    | undefined
}) => {
  const { view, slug, seen } = p
  const { t } = view
  const title = t(shown.placeTitle, { need: t(needWords[seen.need]), community: seen.community.name })
  const [standing, ...earlier] = seen.findings
  const refused = Object.keys(p.form.errors).length
  return (
    <Layout view={view} title={title}>
      <PageHead
        title={title}
        above={<BackLink href={gapsPath(slug)} label={t(words.back)} />}
        summary={
          <Label
            tone={
              seen.cell.verdict === 'listed' ? 'good' : seen.cell.verdict === 'cannot-tell' ? 'plain' : 'bad'
            }
          >
            {figureOf(seen.cell)} · {t(verdictWords[seen.cell.verdict])}
          </Label>
        }
      />
      <ErrorSummary form={p.form} title={t(formWords.errorsTitle, { count: refused })} />
      {standing && <Standing view={view} slug={slug} finding={standing} answers={p.answers} />}
      {p.line && p.line.stations.length > 1 && (
        <LineSection view={view} slug={slug} line={p.line} here={p.line.path} title={t(shown.sinceTitle)} />
      )}
      <section class="stack tight">
        <h2>{t(words.working)}</h2>
        <Working view={view} seen={seen} />
      </section>
      <Unknowns view={view} slug={slug} unknowns={seen.cell.unknowns} />
      {view.can('gaps.decide') && (
        <Card>
          <h2>{t(standing ? words.decideAgain : words.decideTitle)}</h2>
          <Decide view={view} slug={slug} seen={seen} form={p.form} />
        </Card>
      )}
      <Services view={view} slug={slug} title={t(words.nearTitle)} found={seen.cell.near} />
      <Services view={view} slug={slug} title={t(words.remoteTitle)} found={seen.cell.remote} />
      <Services view={view} slug={slug} title={t(words.farTitle)} found={seen.cell.far} />
      {earlier.length > 0 && (
        <section class="stack tight">
          <h2>{t(words.earlier)}</h2>
          <ul class="stack tight">
            {earlier.map(finding => (
              <li>
                {sayWho(view, finding)}. <Written text={finding.note} tongue={view.tongue} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}
