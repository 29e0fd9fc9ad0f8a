import { Hono } from 'hono'
import { organisationNames } from '#features/people/index.ts'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { wishesToBeListed } from '../list/promised-queries.ts'
import { membersOn } from '../queries.ts'
import { CollaborationPage } from './pages/collaboration.tsx'
import { gatheringsIn } from './queries.ts'
import { togetherOf } from './together.ts'

const most = 6

export const collaborationRoutes = new Hono<AppEnv>().get('/', may('public'), async c => {
  const { db, view } = c.var
  const today = dayIn(view.zone, c.var.now)
  const thisYear = Number(today.slice(0, 4))
  const wishes = await wishesToBeListed(db)
  const sees = view.can('membership.see')
  const asked = Number(c.req.query('year'))
  const chosen = Number.isInteger(asked) && asked > thisYear - most && asked <= thisYear ? asked : thisYear
  const all = []
  for (let year = thisYear - most + 1; year <= thisYear; year += 1) {
    const end = `${year}-12-31`
    const to = (end < today ? end : today) as PlainDate
    const members = await membersOn(db, to)
    // Who asked not to be named is named in no picture either.
    const hidden = new Set(
      sees
        ? []
        : members.flatMap(({ id, organisationId }) =>
            wishes.get(id)?.listed === false ? (organisationId ?? []) : [],
          ),
    )
    const gatherings = (await gatheringsIn(db, { from: `${year}-01-01` as PlainDate, to })).map(each => ({
      ...each,
      organisationIds: each.organisationIds.filter(id => !hidden.has(id)),
    }))
    const named = members.flatMap(({ organisationId }) =>
      organisationId && !hidden.has(organisationId) ? organisationId : [],
    )
    all.push({ year, together: togetherOf(gatherings, named) })
  }
  const together = all.find(({ year }) => year === chosen)?.together ?? togetherOf([], [])
  return c.html(
    <CollaborationPage
      view={view}
      slug={c.req.param('partnership') ?? ''}
      year={chosen}
      together={together}
      years={all.filter(each => each.together.ties.length > 0)}
      names={await organisationNames(db)}
    />,
  )
})
