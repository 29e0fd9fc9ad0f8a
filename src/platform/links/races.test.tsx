import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { atOnce } from '#test/at-once.ts'
import { origin } from '#test/sandbox.ts'
import type { AppEnv } from '../http/env.ts'
import { createLink } from './links.ts'
import type { LinkPurpose } from './purpose.ts'
import { holdLinkByToken, linkByToken } from './queries.ts'
import { linkRoutesWith } from './routes.tsx'

const now = new Date('2026-11-03T15:00:00Z')
const stand = atOnce(4, now)

/** The link routes alone over real connections, one transaction per request, as the app has them. */
function appWith(routes: Hono<AppEnv>, purpose: LinkPurpose): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use(async (c, next) => {
    c.set('database', stand.database)
    c.set('now', now)
    c.set('from', 'here')
    c.set('house', {
      features: [{ name: 'testing', links: [purpose] }],
    } as unknown as AppEnv['Variables']['house'])
    await stand.within(async db => {
      c.set('view', {
        t: (message: { en: string }) => message.en,
        tongue: 'en',
        dir: 'ltr',
        zone: 'UTC',
        tongues: [],
        visitorNav: [],
        staffNav: [],
        path: '/',
        query: '',
        origin,
        can: () => false,
        partnership: {
          id: db.partnershipId,
          slug: 'lakeside',
          name: {},
          zone: 'UTC',
          tongues: [],
          accentVersion: '1',
        },
      } as unknown as AppEnv['Variables']['view'])
      c.set('db', db)
      await next()
    })
  })
  return app.route('/l', routes)
}

/** Four press on one link; gives how many acted, and what each was answered. */
async function pressed(routes: Hono<AppEnv>) {
  let acted = 0
  const reporting: LinkPurpose = {
    purpose: 'test.report',
    show: async c => c.html(<h1>Report</h1>),
    done: async c => c.html(<h1>Thank you</h1>),
    act: async (c, link) => {
      acted += 1
      return c.redirect(`${link.path}/done`, 303)
    },
  }
  const { url } = await stand.within(db =>
    createLink(
      db,
      {
        purpose: 'test.report',
        subject: 'action-1',
        recipient: { name: 'Nadia Réal', email: 'nadia@example.ca' },
        sentBy: 'Amira Haddad',
        days: 14,
        uses: 'once',
        origin,
      },
      now,
    ),
  )
  const app = appWith(routes, reporting)
  const answers = await stand.all(async () => app.request(`/l/${url.split('/').at(-1)}`, { method: 'POST' }))
  return { acted, statuses: answers.map(({ status }) => status).sort() }
}

test('exactly one is taken, the others are told it was used', async () => {
  expect(await pressed(linkRoutesWith(holdLinkByToken))).toEqual({
    acted: 1,
    statuses: [303, 410, 410, 410],
  })
})

test('without holding the row, more than one is taken', async () => {
  expect((await pressed(linkRoutesWith(linkByToken))).acted).toBeGreaterThan(1)
})
