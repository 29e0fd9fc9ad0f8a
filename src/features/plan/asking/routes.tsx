import { asc, eq, isNotNull, sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { z } from 'zod'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { boardPath } from '../paths.ts'
import { freshnessOf } from '../progress.ts'
import { slugOf } from '../routes/asked.ts'
import { staffWords } from '../staff-words.ts'
import { actions, milestones, partners } from '../tables.ts'
import { type Board, boardOf, needs } from './board.ts'
import { BoardPage, type LateMilestone, type PartnerSaid } from './board-page.tsx'
import { askAbout } from './commands.ts'
import { askedSince, type OpenAction, openActions } from './queries.ts'

const milestonesShown = 20

async function read(c: AppContext): Promise<{ open: OpenAction[]; board: Board; today: PlainDate }> {
  const { db, now, view } = c.var
  const today = dayIn(view.zone, now)
  const open = await openActions(db, view.zone)
  return { open, today, board: boardOf(open, await askedSince(db, view.zone), today) }
}

const lateMilestones = async (
  db: TenantDb,
  today: PlainDate,
  open: readonly OpenAction[],
): Promise<LateMilestone[]> => {
  const known = new Set(open.map(({ id }) => id))
  const rows = await db
    .select({
      actionId: milestones.actionId,
      title: milestones.title,
      action: actions.title,
      due: milestones.due,
    })
    .from(milestones)
    .innerJoin(actions, eq(actions.id, milestones.actionId))
    .where(sql`${milestones.doneAt} is null and ${milestones.due} < ${today}`)
    .orderBy(asc(milestones.due))
  return rows
    .flatMap(({ due, ...row }) => (due && known.has(row.actionId) ? [{ ...row, due }] : []))
    .slice(0, milestonesShown)
}

const toTalkTo = async (db: TenantDb, open: readonly OpenAction[]): Promise<PartnerSaid[]> => {
  const known = new Set(open.map(({ id }) => id))
  const rows = await db
    .select({
      actionId: partners.actionId,
      action: actions.title,
      organisation: organisations.name,
      answer: partners.answer,
      said: partners.said,
    })
    .from(partners)
    .innerJoin(actions, eq(actions.id, partners.actionId))
    .innerJoin(organisations, eq(organisations.id, partners.organisationId))
    .where(isNotNull(partners.answer))
    .orderBy(asc(partners.answeredAt))
  return rows.flatMap(({ answer, ...row }) =>
    answer && answer !== 'yes' && known.has(row.actionId) ? [{ ...row, answer }] : [],
  )
}

export const boardRoutes = new Hono<AppEnv>()
  .get('/board', may('plan.manage'), async c => {
    const { db, view } = c.var
    const { open, board, today } = await read(c)
    const fresh = open.filter(action => ['fresh', 'ahead'].includes(freshnessOf(action, today))).length
    return c.html(
      <BoardPage
        view={view}
        slug={slugOf(c)}
        board={board}
        open={open.length}
        fresh={fresh}
        milestones={await lateMilestones(db, today, open)}
        partners={await toTalkTo(db, open)}
        only={needs.find(need => need === c.req.query('show'))}
        page={Math.max(1, Number(c.req.query('page') ?? 1) || 1)}
      />,
    )
  })
  .post('/board/asking', may('plan.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const sent = await readForm(c, z.object({ need: z.enum(['quiet', 'waiting']) }))
    const { board } = await read(c)
    const asked = (sent.ok ? board[sent.value.need] : []).map(({ action }) => ({ action, nth: 0 }))
    const { letters } = await askAbout(db, actor, asked, house.origin, now)
    return redirectSaying(c, boardPath(slugOf(c)), view.t(staffWords.askedMany, { count: letters }))
  })
