import { Hono } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { may } from '../http/may.ts'
import { found, NotFound } from '../http/refusals.ts'
import { isId } from '../id.ts'
import { letterInOutbox, lettersInOutbox } from './outbox.ts'
import { OutboxLetterPage, OutboxPage } from './outbox-pages.tsx'

/** A letter is shown as a mail program would: its own inline styles, no script, no picture, no form; its links work. */
const letterPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox',
].join('; ')

/** What would have been sent. Mounted at `/outbox` in development without a mail server, and nowhere else. */
export const outboxRoutes = new Hono<AppEnv>()

outboxRoutes.get('/', may('public'), async c => {
  const letters = await c.var.database.onSite('read', lettersInOutbox)
  c.header('Cache-Control', 'no-store')
  return c.html(OutboxPage({ view: c.var.view, letters }))
})

outboxRoutes.get('/:letter', may('public'), async c => {
  const letter = await letterAt(c.var.database, c.req.param('letter'))
  c.header('Cache-Control', 'no-store')
  return c.html(OutboxLetterPage({ view: c.var.view, letter }))
})

outboxRoutes.get('/:letter/html', may('public'), async c => {
  const letter = await letterAt(c.var.database, c.req.param('letter'))
  c.header('Cache-Control', 'no-store')
  c.header('Content-Security-Policy', letterPolicy)
  return c.html(letter.html)
})

async function letterAt(database: AppEnv['Variables']['database'], id: string) {
  if (!isId(id)) throw new NotFound()
  return found(await database.onSite('read', db => letterInOutbox(db, id)))
}
