import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { findOrganisation, findPerson } from '#features/people/index.ts'
import { listPartnerships } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import type { View } from '#platform/http/view.ts'
import { accentCss } from '#platform/ui/accent.ts'
import { findProfile, listCommunities } from '../queries.ts'
import { partnershipsOf, withReader } from '../setup/gate-routes.ts'
import { AboutPage } from './about-page.tsx'
import { Foot } from './foot.tsx'
import { FrontDoor } from './front-door.tsx'
import { FrontPage } from './front-page.tsx'
import { backersOf, stepsTaken } from './queries.ts'
import { TodayPage } from './today-page.tsx'

/** `/`: the installation's own page. */
export const frontPageRoutes = new Hono<AppEnv>().get('/', withReader, may('public'), async c => {
  const { database, view } = c.var
  const all = await database.onSite('read', listPartnerships)
  const mine = view.account ? await partnershipsOf(c, view.account.id, all) : []
  const listed = []
  for (const partnership of all) {
    const communities = await database.inPartnership(partnership.id, 'read', listCommunities)
    listed.push({
      partnership,
      communities: communities.map(({ name }) => name),
      mine: mine.some(held => held.partnership.id === partnership.id),
    })
  }
  const open = !c.var.house.production || mine.some(({ coordinator }) => coordinator)
  return c.html(<FrontPage view={view} listed={listed} maySetUp={open} />)
})

/** What stands at the foot of every page of the partnership. */
export async function foot(db: TenantDb): Promise<(view: View) => Child> {
  const backers = await backersOf(db)
  return view => view.partnership && <Foot view={view} slug={view.partnership.slug} backers={backers} />
}

/** Home, About and Today of one partnership. */
export const homeRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { db, view, house } = c.var
    const { slug } = found(view.partnership)
    const profile = await findProfile(db)
    const communities = await listCommunities(db)
    const parts = []
    for (const { frontDoor } of house.features) {
      const part = await frontDoor?.(db, view)
      if (part) parts.push(part)
    }
    return c.html(
      <FrontDoor
        view={view}
        slug={slug}
        facts={{
          vision: profile.vision,
          communities: communities.map(({ name }) => name),
        }}
        parts={parts.toSorted((a, b) => a.order - b.order).map(({ content }) => content)}
        rooms={new Set(house.features.map(({ name }) => name))}
      />,
    )
  })
  .get('/about', may('public'), async c => {
    const { db, view, house } = c.var
    const profile = await findProfile(db)
    return c.html(
      <AboutPage
        view={view}
        profile={profile}
        communities={await listCommunities(db)}
        host={profile.hostId ? await findOrganisation(db, profile.hostId) : undefined}
        contact={profile.contactId ? await findPerson(db, profile.contactId) : undefined}
        mapStyleUrl={house.mapStyleUrl}
      />,
    )
  })
  .get('/today', may('partnership.work'), async c => {
    const { db, view, house, now } = c.var
    // Some hundred small reads, kept for whoever comes back within the minute. What each room says depends on who
    // reads, in which language, and on the minute: so the name says all three.
    const minute = Math.floor(now.getTime() / 60_000)
    const todos = await db.kept(`today ${view.account?.id} ${view.tongue} ${minute}`, async () => {
      const said = []
      for (const { today } of house.features) if (today) said.push(...(await today(db, view)))
      return said.toSorted((a, b) => a.urgency - b.urgency)
    })
    return c.html(
      <TodayPage
        view={view}
        slug={found(view.partnership).slug}
        todos={todos}
        taken={view.can('partnership.manage') ? await stepsTaken(db) : undefined}
      />,
    )
  })
  .get('/accent.css', may('public'), c => {
    const { accentVersion = '' } = c.var.view.partnership ?? {}
    const asked = c.req.query('v')
    c.header('Content-Type', 'text/css; charset=utf-8')
    c.header('Cache-Control', asked === accentVersion ? 'public, max-age=31536000, immutable' : 'no-cache')
    return c.body(accentCss(`#${accentVersion}`))
  })
