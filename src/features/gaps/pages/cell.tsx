import type { Child } from 'hono/jsx'
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
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { sayLens, sayNeed } from '../cell/say-lens.ts'
import { cellWords } from '../cell/words.ts'
import { lensOf } from '../finding.ts'
import { cellPath, findingPath, gapsPath, lensQuery } from '../paths.ts'
import type { CellSeen, Finding } from '../queries.ts'
import { figureOf, lacks } from '../verdict.ts'
import { shown, words } from '../words.ts'
import { LensForm } from './lens-form.tsx'
import { sayReason } from './say-reason.ts'
import { ServicesTable } from './services-table.tsx'
import { Asks, Unknowns } from './unknowns.tsx'
import { Working } from './working.tsx'

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
    <form
      class="form"
      method="post"
      action={cellPath(p.slug, p.seen.need, p.seen.community.id, p.seen.cell.lens)}
    >
      <FormGuard view={p.view} />
      <input type="hidden" name="after" value={p.seen.findings.find(({ standing }) => standing)?.id ?? ''} />
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

export interface CellPageProps {
  view: View
  slug: string
  seen: CellSeen
  form: FormState
  answers: readonly { label: string; href: string }[]
  /** What the gap led to, where one was confirmed. */
  line:
    | { path: string; stations: LineProps['stations']; ties: readonly { from: string; to: string }[] }
    | undefined
  languages: readonly string[]
  nobodyKnows?: string | undefined
  /** Every service, however many. */
  all: boolean
  /** Somebody decided while this was written. */
  meanwhile?: boolean
  /** Sections of who needs it and how well it is reached. */
  more?: Child
}

const Others = (p: { view: View; slug: string; seen: CellSeen }) => {
  const { t, tongue } = p.view
  if (p.seen.others.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{t(cellWords.alsoDecided)}</h2>
      <ul class="stack tight">
        {p.seen.others.map(finding => {
          const lens = lensOf(finding)
          return (
            <li>
              <a href={cellPath(p.slug, finding.need, finding.communityId, lens)}>
                {sayLens(lens, t, tongue) || sayNeed(finding.need, lens, t, tongue)}
              </a>
              {': '}
              {sayWho(p.view, finding)}. <Written text={finding.note} tongue={tongue} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** One cell with all its working: the tests, each service through them, what would have to be asked, what was decided. */
export const CellPage = (p: CellPageProps) => {
  const { view, slug, seen } = p
  const { t, tongue } = view
  const { cell, community, need } = seen
  const title = t(shown.placeTitle, { need: sayNeed(need, cell.lens, t, tongue), community: community.name })
  const [standing, ...earlier] = seen.findings
  const refused = Object.keys(p.form.errors).length
  const here = cellPath(slug, need, community.id)
  return (
    <Layout view={view} title={title}>
      <PageHead
        title={title}
        above={<BackLink href={gapsPath(slug, cell.lens)} label={t(words.back)} />}
        summary={
          <>
            <Label tone={cell.verdict === 'listed' ? 'good' : lacks(cell) ? 'bad' : 'plain'}>
              {figureOf(cell)} · {sayReason(view, cell)}
            </Label>{' '}
            {t(cellWords.rangeSays, cell.range)}
          </>
        }
      >
        {!standing && view.can('gaps.decide') && <ButtonLink href="#decide">{t(words.toDecide)}</ButtonLink>}
        {cell.asks.length > 0 && (
          <ButtonLink kind="second" href="#asks">
            {t(words.toAsk, { count: cell.asks.length })}
          </ButtonLink>
        )}
      </PageHead>
      <ErrorSummary form={p.form} title={t(formWords.errorsTitle, { count: refused })} />
      {p.meanwhile && (
        <Notice tone="warn" said>
          {t(cellWords.meanwhile)}
        </Notice>
      )}
      {standing && <Standing view={view} slug={slug} finding={standing} answers={p.answers} />}
      {p.line && p.line.stations.length > 1 && (
        <LineSection view={view} slug={slug} line={p.line} here={p.line.path} title={t(shown.sinceTitle)} />
      )}
      <LensForm
        view={view}
        action={here}
        lens={cell.lens}
        languages={p.languages}
        nobodyKnows={p.nobodyKnows}
      />
      <section class="stack tight">
        <h2>{t(words.working)}</h2>
        <Working view={view} seen={seen} />
      </section>
      {p.more}
      <Unknowns view={view} slug={slug} seen={seen} />
      <Asks view={view} slug={slug} asks={cell.asks} />
      {view.can('gaps.decide') && (
        <Card id="decide">
          <h2>{t(standing ? words.decideAgain : words.decideTitle)}</h2>
          <Decide view={view} slug={slug} seen={seen} form={p.form} />
        </Card>
      )}
      <ServicesTable
        view={view}
        slug={slug}
        services={cell.services}
        all={p.all}
        allHref={`/${slug}/gaps/${need}/${community.id}${lensQuery(cell.lens, { all: 'yes' })}`}
      />
      <Others view={view} slug={slug} seen={seen} />
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
