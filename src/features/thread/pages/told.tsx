import type { Child } from 'hono/jsx'
import { emptyForm } from '#platform/http/forms.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { Select } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Because } from '#platform/ui/line.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { Written } from '#platform/ui/written.tsx'
import { looseEndsPath, stationPath, threadPath, threadsPath } from '../paths.ts'
import type { About, Station } from '../station.ts'
import type { Told } from '../told-queries.ts'
import { staffWords, words } from '../words.ts'
import { dayOf, kindOf } from './parts.tsx'

export const toldPerPage = 10
const mostShown = 3

type Shown = { view: View; slug: string }

const Titled = (p: Shown & { station: Station; children?: Child }) => (
  <div class="stack tight">
    <p>
      <a href={stationPath(p.slug, p.station)}>
        <Written text={p.station.title} tongue={p.view.tongue} />
      </a>
    </p>
    {p.children}
  </div>
)

const Quiet = (p: Shown & { station: Station }) => (
  <p class="quiet small">
    {p.station.say && (
      <>
        <Written text={p.station.say} tongue={p.view.tongue} />{' '}
      </>
    )}
    <span class="when">{dayOf(p.view, p.station)}</span>
  </p>
)

const Heard = (p: Shown & { told: Told }) => {
  const { t } = p.view
  const { evidence } = p.told
  return (
    <div class="stack tight">
      <div class="kind">{t(words.evidence)}</div>
      <h2>
        <a href={stationPath(p.slug, evidence)}>
          <Written text={evidence.title} tongue={p.view.tongue} />
        </a>
      </h2>
      <Quiet {...p} station={evidence} />
      {evidence.cameTo === 'met' && (
        <>
          <Label tone="good">{t(words.met)}</Label>
          <Because view={p.view} stop={evidence} />
        </>
      )}
    </div>
  )
}

const Decided = (p: Shown & { told: Told }) => {
  const { t } = p.view
  const { decisions, actions } = p.told
  const shown = decisions.length > 0 ? decisions : actions
  return (
    <div class="stack tight">
      <div class="kind">
        {t(decisions.length > 0 || actions.length === 0 ? words.decision : words.tookOn)}
      </div>
      {shown.length === 0 && <p class="quiet">{t(words.notTakenUp)}</p>}
      {shown.slice(0, mostShown).map(station => (
        <Titled {...p} station={station}>
          <Quiet {...p} station={station} />
        </Titled>
      ))}
    </div>
  )
}

const Done = (p: Shown & { told: Told; action: Station }) => {
  const { view, action, told } = p
  const news = action.open ? told.news : undefined
  return (
    <Titled {...p} station={action}>
      <p>
        <Label tone={action.cameTo === 'stopped' ? 'plain' : action.open ? 'info' : 'good'}>
          {kindOf(view, action)}
        </Label>
      </p>
      <Because view={view} stop={action} />
      {news?.say && (
        <p class="quiet small">
          <Written text={news.say} tongue={view.tongue} /> <span class="when">{dayOf(view, news)}</span>
        </p>
      )}
    </Titled>
  )
}

const Happened = (p: Shown & { told: Told }) => {
  const { view, told } = p
  const { t } = view
  const { outcomes, actions, indicators } = told
  return (
    <div class="stack tight">
      <div class="kind">{t(words.happened)}</div>
      {outcomes.length + actions.length + indicators.length === 0 && (
        <p class="quiet">{t(words.nothingYet)}</p>
      )}
      {outcomes.slice(-mostShown).map(outcome => (
        <Titled {...p} station={outcome}>
          <p>
            <Label tone={outcome.open ? 'warn' : 'good'}>
              {t(outcome.open ? words.notConfirmed : words.confirmed)}
            </Label>
          </p>
        </Titled>
      ))}
      {actions.slice(0, mostShown).map(action => (
        <Done {...p} action={action} />
      ))}
      {indicators.slice(0, mostShown).map(indicator => (
        <Titled {...p} station={indicator}>
          <p class="quiet small">{t(words.indicator)}</p>
        </Titled>
      ))}
    </div>
  )
}

export interface ToldChoice {
  community?: string | undefined
  need?: string | undefined
}

const Choose = (p: Shown & { abouts: readonly About[]; choice: ToldChoice }) => {
  const { view, slug, choice } = p
  const { t, tongue } = view
  const communities = new Map(p.abouts.flatMap(({ community: c }) => (c ? [[c.id, c.name] as const] : [])))
  const needs = new Map(
    p.abouts.flatMap(({ need }) => (need ? [[need.code, inTongue(need.name, tongue).text] as const] : [])),
  )
  if (communities.size + needs.size < 2) return null
  const listed = (all: ReadonlyMap<string, string>) =>
    [...all].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label))
  const form = emptyForm({ community: choice.community ?? '', need: choice.need ?? '' })
  return (
    <Filters action={threadsPath(slug)} label={t(words.choose)}>
      <div class="row">
        <Select
          form={form}
          name="community"
          label={t(words.community)}
          blank={t(words.everywhere)}
          choices={listed(communities)}
          short
        />
        <Select
          form={form}
          name="need"
          label={t(words.need)}
          blank={t(words.everything)}
          choices={listed(needs)}
          short
        />
        <Button kind="second">{t(words.show)}</Button>
      </div>
    </Filters>
  )
}

const Pages = (p: Shown & { page: number; count: number; choice: ToldChoice }) => {
  const { t } = p.view
  const last = Math.ceil(p.count / toldPerPage)
  if (last < 2) return null
  const to = (page: number) => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(p.choice)) if (value) query.set(name, value)
    if (page > 1) query.set('page', String(page))
    return `${threadsPath(p.slug)}${query.size > 0 ? `?${query}` : ''}`
  }
  const from = (p.page - 1) * toldPerPage + 1
  return (
    <Pagination
      label={t(words.pages)}
      count={t(words.range, { from, to: Math.min(p.page * toldPerPage, p.count), count: p.count })}
      previous={p.page > 1 ? { label: t(words.previous), href: to(p.page - 1) } : undefined}
      next={p.page < last ? { label: t(words.older), href: to(p.page + 1) } : undefined}
    />
  )
}

/** You told us → we decided → this happened: each thing people told us, side by side with what came of it. */
export const ToldPage = (
  p: Shown & {
    told: readonly Told[]
    count: number
    page: number
    abouts: readonly About[]
    choice: ToldChoice
  },
) => {
  const { view, slug } = p
  const { t } = view
  const chosen = Boolean(p.choice.community || p.choice.need)
  return (
    <Layout view={view} title={t(words.title)} summary={t(words.lead)}>
      <PageHead title={t(words.title)} summary={t(words.lead)}>
        {view.can('thread.tend') && (
          <ButtonLink href={looseEndsPath(slug)} kind="second">
            {t(staffWords.looseEnds)}
          </ButtonLink>
        )}
      </PageHead>
      <Choose {...p} />
      {p.told.length === 0 ? (
        <EmptyState title={t(chosen ? words.noneSuch : words.empty)} why={t(words.emptyWhy)} />
      ) : (
        <>
          <p role="status">{t(words.threadCount, { count: p.count })}</p>
          <ol class="told">
            {p.told.map(told => (
              <li>
                <Heard view={view} slug={slug} told={told} />
                <Decided view={view} slug={slug} told={told} />
                <Happened view={view} slug={slug} told={told} />
                <p class="whole">
                  <a href={threadPath(slug, told.evidence.id)}>
                    {t(words.followThis)}
                    <span class="unseen">
                      {t(words.colon)}
                      <Written text={told.evidence.title} tongue={view.tongue} />
                    </span>
                  </a>
                </p>
              </li>
            ))}
          </ol>
          <Pages {...p} />
        </>
      )}
    </Layout>
  )
}
