import type { Child } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, writeDayOf } from '#platform/time.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Chips, Filters } from '#platform/ui/filters.tsx'
import { Select, TextField } from '#platform/ui/form.ts'
import { Label, type Tone } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Group } from '../../group.ts'
import { groupsPath } from '../../paths.ts'
import { words as groupWords } from '../../words.ts'
import { newPromisePath, promiseAskPath, promisePath, promisesPath } from '../paths.ts'
import { type BoardState, boardStates, isOpen, type PromiseState, stateOf } from '../promise.ts'
import type { Promised } from '../queries.ts'
import { words as said, stateWords, staffWords as words } from '../words.ts'

const tones: Record<PromiseState, Tone> = {
  open: 'info',
  late: 'bad',
  'handed-back': 'warn',
  done: 'good',
  dropped: 'plain',
}

export const StateLabel = (p: { view: View; promise: Promised }) => {
  const state = stateOf(p.promise, dayIn(p.view.zone, p.view.now))
  return <Label tone={tones[state]}>{p.view.t(stateWords[state])}</Label>
}

export const whoOf = (view: View, promise: Promised): string =>
  promise.who ?? (inTongue(promise.organisation ?? undefined, view.tongue).text || view.t(said.formerMember))

const rowOf = (view: View, slug: string, promise: Promised): Child[] => {
  const { t, tongue, zone } = view
  const who = whoOf(view, promise)
  return [
    <a href={promisePath(slug, promise.id)}>
      <Written text={promise.sentence} tongue={tongue} />
    </a>,
    <>
      <bdi>{who}</bdi>
      {promise.organisation && promise.who && (
        <span class="quiet small">
          {' · '}
          <Written text={promise.organisation} tongue={tongue} />
        </span>
      )}
    </>,
    promise.due ? <Day day={promise.due} view={view} /> : '',
    <StateLabel view={view} promise={promise} />,
    promise.askedAt
      ? t(words.times, { day: writeDayOf(promise.askedAt, zone, tongue), count: Math.max(1, promise.asks) })
      : t(words.neverAsked),
    isOpen(promise) && !promise.handedBackAt ? (
      <Button kind="second" formaction={promiseAskPath(slug, promise.id)}>
        {t(promise.askedAt ? words.askAgain : words.ask, { name: who })}
      </Button>
    ) : (
      ''
    ),
  ]
}

export const PromiseBoardPage = (p: {
  view: View
  slug: string
  state: BoardState
  found: { rows: readonly Promised[]; counts: Record<BoardState, number>; count: number }
  groups: readonly Group[]
  filters: FormState
  chipAt: (state: BoardState) => string
  pages: { previous: string | undefined; next: string | undefined }
}) => {
  const { view, slug, found } = p
  const { t, tongue } = view
  const nothing = Object.values(found.counts).every(count => count === 0)
  return (
    <Layout view={view} title={t(words.board)}>
      <PageHead
        above={<BackLink href={groupsPath(slug)} label={t(groupWords.title)} />}
        title={t(words.board)}
        summary={t(words.boardLead)}
      >
        <ButtonLink href={newPromisePath(slug)}>{t(words.add)}</ButtonLink>
      </PageHead>
      {nothing ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)} />
      ) : (
        <>
          <Chips
            label={t(words.states)}
            remove={t(words.remove)}
            chips={boardStates.map(state => ({
              label: t(words.stateCount, { state: t(stateWords[state]), count: found.counts[state] }),
              href: p.chipAt(state),
              on: state === p.state,
            }))}
          />
          <Filters action={promisesPath(slug)} label={t(words.show)} keep={{ state: p.state }}>
            <TextField form={p.filters} name="words" type="search" label={t(words.search)} />
            <Select
              form={p.filters}
              name="group"
              label={t(said.group)}
              blank={t(words.anyGroup)}
              choices={p.groups.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
            />
            <button type="submit" class="button second">
              {t(words.show)}
            </button>
          </Filters>
          <p role="status">{t(words.counted, { count: found.count })}</p>
          {found.rows.length > 0 && (
            <form method="post">
              <FormGuard view={view} />
              <Table
                caption={t(words.board)}
                hideCaption
                columns={[words.what, words.who, said.due, said.state, words.askedCol]
                  .map(word => ({ label: t(word) }))
                  .concat([{ label: '' }])}
                rows={found.rows.map(promise => rowOf(view, slug, promise))}
              />
            </form>
          )}
          {(p.pages.previous || p.pages.next) && (
            <Pagination
              label={t(words.board)}
              count={t(words.counted, { count: found.count })}
              previous={p.pages.previous ? { label: t(words.earlier), href: p.pages.previous } : undefined}
              next={p.pages.next ? { label: t(words.later), href: p.pages.next } : undefined}
            />
          )}
        </>
      )}
    </Layout>
  )
}
