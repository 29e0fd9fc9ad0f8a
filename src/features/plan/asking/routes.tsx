import { Hono } from 'hono'
import { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { boardPath } from '../paths.ts'
import { freshnessOf } from '../progress.ts'
import { slugOf } from '../routes/asked.ts'
import { staffWords } from '../staff-words.ts'
import { type Board, boardOf, needs } from './board.ts'
import { BoardPage } from './board-page.tsx'
import { askAbout } from './commands.ts'
import { askedSince, lateMilestones, type OpenAction, openActions, partnersWhoSaid } from './queries.ts'

async function read(c: AppContext): Promise<{ open: OpenAction[]; board: Board; today: PlainDate }> {
  const { db, now, view } = c.var
  const today = dayIn(view.zone, now)
  const open = await openActions(db, view.zone)
  return { open, today, board: boardOf(open, await askedSince(db, view.zone), today) }
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
        partners={await partnersWhoSaid(db, open)}
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
