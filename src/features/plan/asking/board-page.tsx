import type { Child } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { Leaves } from '../pages/leaves.tsx'
import { LeadOf } from '../pages/parts.tsx'
import { actionChangePath, actionPath, boardPath, newUpdatePath, planPath, quietPath } from '../paths.ts'
import { words as planWords } from '../words.ts'
import { type Board, type BoardLine, type Need, needs } from './board.ts'
import type { LateMilestone, PartnerSaid } from './queries.ts'
import { boardWords as words } from './words.ts'

const shownAtFirst = 8
const shownWhole = 50

export interface BoardProps {
  view: View
  slug: string
  board: Board
  /** How many open actions there are, and how many were heard of within their rhythm. */
  open: number
  fresh: number
  milestones: readonly LateMilestone[]
  partners: readonly PartnerSaid[]
  /** One need, whole, and which page of it. */
  only: Need | undefined
  page: number
}

function since(view: View, need: Need, line: BoardLine): Child {
  const { t, tongue, zone } = view
  const { action, asked } = line
  if ((need === 'late' || need === 'soon') && action.toDay)
    return t(words.dueOn, { day: writeDay(action.toDay, tongue) })
  if (need === 'unanswered' && asked) return t(words.askedTimes, { name: asked.name, count: line.times })
  if (need === 'waiting' && asked)
    return t(words.askedOn, { name: asked.name, day: writeDayOf(asked.at, zone, tongue) })
  return t(words.quietDays, { days: line.silent })
}

function mend(p: BoardProps, need: Need, { action }: BoardLine): Child {
  const { t } = p.view
  if (need === 'noLead') return <a href={actionChangePath(p.slug, action.id)}>{t(words.findLead)}</a>
  if (need === 'stuck') return <a href={actionPath(p.slug, action.id)}>{t(words.seeHelp)}</a>
  return <a href={newUpdatePath(p.slug, action.id)}>{t(words.writeDown)}</a>
}

const Section = (p: BoardProps & { need: Need }) => {
  const { view, slug, need } = p
  const { t, tongue } = view
  const lines = p.board[need]
  if (lines.length === 0) return null
  const shown = p.only
    ? lines.slice((p.page - 1) * shownWhole, p.page * shownWhole)
    : lines.slice(0, shownAtFirst)
  return (
    <section class="stack">
      <h2 id={need}>{t(words[need])}</h2>
      {(need === 'quiet' || need === 'waiting') && (
        <form method="post" action={`${boardPath(slug)}/asking`} class="no-print">
          <FormGuard view={view} />
          <input type="hidden" name="need" value={need} />
          <Button kind={need === 'quiet' ? 'primary' : 'second'}>
            {t(words.askAll, { count: lines.length })}
          </Button>
        </form>
      )}
      {need === 'quiet' && lines.length > 1 && (
        <p class="no-print">
          <a href={quietPath(slug)}>{t(words.askSome)}</a>
        </p>
      )}
      <Table
        caption={t(words[need])}
        hideCaption
        columns={[words.action, words.who, words.since, words.mend].map(word => ({ label: t(word) }))}
        rows={shown.map(line => [
          <a href={actionPath(slug, line.action.id)}>
            <Written text={line.action.title} tongue={tongue} />
          </a>,
          <LeadOf view={view} action={line.action} />,
          since(view, need, line),
          mend(p, need, line),
        ])}
      />
      {!p.only && lines.length > shown.length && (
        <p>
          <a href={`${boardPath(slug)}?show=${need}`}>{t(words.whole, { count: lines.length })}</a>
        </p>
      )}
      {p.only && lines.length > shownWhole && (
        <Leaves
          view={view}
          page={p.page}
          pages={Math.ceil(lines.length / shownWhole)}
          hrefOf={page => `${boardPath(slug)}?show=${need}&page=${page}`}
        />
      )}
    </section>
  )
}

const Milestones = (p: BoardProps) => {
  const { t, tongue } = p.view
  if (p.milestones.length === 0) return null
  return (
    <section class="stack">
      <h2>{t(words.milestones)}</h2>
      <ul class="stack tight plainly">
        {p.milestones.map(each => (
          <li>
            <a href={actionPath(p.slug, each.actionId)}>
              <Written text={each.title} tongue={tongue} />
            </a>{' '}
            <span class="quiet small">
              <Written text={each.action} tongue={tongue} /> ·{' '}
              {t(words.dueOn, { day: writeDay(each.due, tongue) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Partners = (p: BoardProps) => {
  const { t, tongue } = p.view
  if (p.partners.length === 0) return null
  return (
    <section class="stack">
      <h2>{t(words.partners)}</h2>
      <ul class="stack tight plainly">
        {p.partners.map(each => (
          <li>
            <a href={actionPath(p.slug, each.actionId)}>
              <Written text={each.action} tongue={tongue} />
            </a>
            <p>
              {t(words.said, {
                organisation: inTongue(each.organisation, tongue).text,
                answer: t(each.answer === 'talk' ? words.talk : words.notUs),
              })}
            </p>
            {each.said && (
              <p class="quiet">
                <Written text={each.said} tongue={tongue} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the plan needs from those who keep it: what went quiet, what is due, who did not answer, and what mends it. */
export const BoardPage = (p: BoardProps) => {
  const { view, slug } = p
  const { t } = view
  const title = t(p.only ? words[p.only] : words.title)
  const shown = p.only ? [p.only] : needs
  const empty =
    needs.every(need => p.board[need].length === 0) && p.milestones.length + p.partners.length === 0
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={
          p.only ? (
            <BackLink href={boardPath(slug)} label={t(words.backToBoard)} />
          ) : (
            <BackLink href={planPath(slug)} label={t(planWords.back)} />
          )
        }
        title={title}
        summary={p.open > 0 && t(words.summary, { open: p.open, fresh: p.fresh })}
      />
      {empty && <EmptyState title={t(words.nothing)} why={t(words.nothingWhy)} />}
      {shown.map(need => (
        <Section {...p} need={need} />
      ))}
      {!p.only && <Milestones {...p} />}
      {!p.only && <Partners {...p} />}
    </Layout>
  )
}
