import { Hono } from 'hono'
import { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import type { Account } from '#platform/http/view.ts'
import { openLinksFrom } from '#platform/links/queries.ts'
import { settingsPath, teamPath } from '../paths.ts'
import { takeRoleAway } from '../team/commands.tsx'
import { listTeam } from '../team/queries.ts'
import { handOver, isContact } from './commands.ts'
import { HandoverPage, type Open } from './page.tsx'
import { words } from './words.ts'

const slugOf = (c: AppContext) => found(c.var.view.partnership).slug

const sentSchema = z.object({
  from: z.string().max(100),
  to: z.string().max(100),
  role: z.literal('yes').optional(),
})

/** Everybody who holds a role, once each. */
async function teamOf(c: AppContext): Promise<Account[]> {
  const people = new Map<string, Account>()
  for (const { accountId, name, email } of await listTeam(c.var.db))
    people.set(accountId, { id: accountId, name, email })
  return [...people.values()]
}

const roomsOf = (c: AppContext) => c.var.house.features.flatMap(({ handover }) => handover ?? [])

async function openOf(c: AppContext, from: Account, to: Account): Promise<Open> {
  const { db, view, house, now } = c.var
  const rooms: { heading: string; things: Open['rooms'][number]['things'] }[] = []
  if (await isContact(db, from))
    rooms.push({
      heading: view.t(words.contactGo),
      things: [
        { sentence: view.t(words.contact, { name: from.name }), href: settingsPath(slugOf(c), 'contact') },
      ],
    })
  for (const room of roomsOf(c))
    rooms.push({ heading: view.t(room.heading), things: await room.open(db, view, from) })
  const needs = []
  for (const { today } of house.features) if (today) needs.push(...(await today(db, view)))
  return {
    from,
    to,
    rooms,
    links: await openLinksFrom(db, from.name, now),
    needs: needs.toSorted((a, b) => a.urgency - b.urgency),
  }
}

async function page(
  c: AppContext,
  team: Account[],
  from: Account | undefined,
  to: Account | undefined,
  form: FormState,
) {
  const open = from && to && from.id !== to.id ? await openOf(c, from, to) : undefined
  return <HandoverPage view={c.var.view} slug={slugOf(c)} team={team} form={form} open={open} />
}

/** Handing over: `/{partnership}/handover`. */
export const handoverRoutes = new Hono<AppEnv>()
  .get('/', may('partnership.manage'), async c => {
    const team = await teamOf(c)
    const asked = (name: string) => team.find(({ id }) => id === c.req.query(name))
    const from = asked('from') ?? team.find(({ id }) => id === c.var.view.account?.id)
    const to = asked('to')
    return c.html(await page(c, team, from, to, emptyForm({ from: from?.id ?? '', to: to?.id ?? '' })))
  })
  .post('/', may('partnership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const team = await teamOf(c)
    const read = await readForm(c, sentSchema)
    const from = read.ok ? team.find(({ id }) => id === read.value.from) : undefined
    const to = read.ok ? team.find(({ id }) => id === read.value.to) : undefined
    if (!read.ok) return c.html(await page(c, team, from, to, read.form), 422)
    if (!from || !to || from.id === to.id)
      return c.html(await page(c, team, from, to, refuse(c, read.values, 'to', words.choose)), 422)
    const count = await handOver(db, actor, roomsOf(c), from, to, now)
    const said = view.t(words.given, { count, from: from.name, to: to.name })
    if (!read.value.role) return redirectSaying(c, teamPath(slugOf(c)), said)
    for (const line of await listTeam(db))
      if (line.accountId === from.id && !(await takeRoleAway(db, actor, line.id, now)).ok)
        return redirectSaying(
          c,
          teamPath(slugOf(c)),
          view.t(words.lastCoordinator, { name: from.name, to: to.name }),
        )
    return redirectSaying(c, teamPath(slugOf(c)), said)
  })
