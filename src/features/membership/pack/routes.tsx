import { Hono } from 'hono'
import { listStatements } from '#features/partnership/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { inTongue, slugFrom, type Tongue } from '#platform/text.ts'
import { dayIn, plainDate } from '#platform/time.ts'
import { inOrder } from '../list/listed.ts'
import { listedOn } from '../list/queries.ts'
import { packOf } from './bind.ts'
import { chosen, kindsIn } from './choice.ts'
import { type LookedInto, PackPage } from './pages/pack.tsx'
import { type LetterOf, lettersBy } from './queries.ts'
import { lookInto } from './readable.ts'

const written: readonly Tongue[] = ['en', 'fr', 'ar']

/** What was chosen in the address, and the members and letters it means. */
async function readChoice(c: AppContext) {
  const { db, view } = c.var
  const today = dayIn(view.zone, c.var.now)
  const asked = plainDate(c.req.query('on') ?? '')
  const day = asked && asked <= today ? asked : today
  const many = (name: string) => (c.req.queries(name) ?? []).map(each => each.replaceAll('\0', ''))
  const choice = { kinds: kindsIn(many('kind')), sectors: many('sector') }
  const tongue = written.find(each => each === c.req.query('tongue')) ?? view.tongue
  const everyone = await listedOn(db, day)
  const members = inOrder(chosen(everyone, choice), tongue)
  const letters = await lettersBy(
    db,
    members.map(({ id }) => id),
    day,
    view.zone,
  )
  return { day, today, choice, tongue, everyone, members, letters }
}

const bytesOf = (c: AppContext) => (letter: LetterOf) => c.var.files.get(letter.key)

export const packRoutes = new Hono<AppEnv>()
  .get('/', may('membership.see'), async c => {
    const { letters, ...read } = await readChoice(c)
    const looked: LookedInto[] = []
    for (const letter of letters)
      looked.push({ ...letter, read: await lookInto(letter.key, () => bytesOf(c)(letter)) })
    return c.html(
      <PackPage view={c.var.view} slug={c.req.param('partnership') ?? ''} {...read} letters={looked} />,
    )
  })
  .get('/letters.pdf', may('membership.see'), async c => {
    const { db, view } = c.var
    const { day, tongue, members, letters } = await readChoice(c)
    const partnership = view.partnership?.name ?? {}
    const statements = await listStatements(db)
    const inForce = statements.find(({ since }) => dayIn(view.zone, since) <= day)
    const bytes = await packOf(
      {
        partnership,
        tongue,
        zone: view.zone,
        day,
        statement: inForce ?? statements.at(-1),
        members,
        letters,
      },
      bytesOf(c),
    )
    const name = slugFrom(`${inTongue(partnership, 'en').text} letters`)
    c.header('Content-Type', 'application/pdf')
    c.header('Content-Disposition', `attachment; filename="${name}-${day}.pdf"`)
    return c.body(new Uint8Array(bytes))
  })
