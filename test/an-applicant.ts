import { addGoal, addPlan, adoptPlan } from '#features/plan/index.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Founded } from './as.ts'
import { formOf, type sandbox } from './sandbox.ts'

const actor = { kind: 'system', name: 'Ada' } as const

export type Fields = Record<string, string | string[]>

/** A partnership with a plan, and somebody at its door: what they type, send, and find in their mailbox. */
export function applicants(box: ReturnType<typeof sandbox>) {
  const withPlan = async (here: Founded) =>
    here.inside(async db => {
      const plan = await addPlan(
        db,
        actor,
        { name: { en: 'Plan', fr: 'Plan' }, from: 2026, to: 2031 },
        box.now,
      )
      const goals = [
        await addGoal(
          db,
          actor,
          plan,
          { title: { en: 'Rides for everyone', fr: 'Du transport pour tous' } },
          box.now,
        ),
        await addGoal(db, actor, plan, { title: { en: 'A home in a month' } }, box.now),
      ]
      const adopted = await adoptPlan(db, actor, plan, '2026-04-01' as PlainDate, box.now)
      if (!adopted.ok) throw new Error(adopted.why)
      return { plan, goals }
    })

  const typedIn = (goals: readonly string[] = []): Fields => ({
    began: String(box.now.getTime() - 60_000),
    kind: 'organisation',
    endorse: 'yes',
    statementVersion: '1',
    nameEn: 'Lakeside Public Library',
    site: 'library.lakeside.example',
    phone: '705 555 0133',
    involvement: 'member',
    goals: [...goals.slice(0, 1)],
    signatory: 'Nadia Réal',
    signatoryTitle: 'Director',
    email: 'nadia@library.lakeside.example',
    tongue: 'fr',
    listing: 'signed',
  })

  const sent = async (fields: Fields, lang = 'en') =>
    box.request(`/lakeside/members/join?lang=${lang}`, formOf({ at: 'check', ...fields }))

  const linkTo = async (here: Founded, email: string): Promise<string> => {
    const { rows } = await here.inside(db =>
      db.connection.query<{ html: string }>(
        'select html from mails where to_email = $1 order by queued_at desc, id desc',
        [email],
      ),
    )
    const url = rows[0]?.html.match(/href="(http[^"]+)"/)?.[1]?.replaceAll('&amp;', '&')
    if (!url) throw new Error(`Nobody wrote to ${email}`)
    const { pathname, search } = new URL(url)
    return pathname + search
  }
  const lettersIn = (here: Founded) =>
    here.inside(async db => (await db.connection.query('select subject, to_email from mails')).rows)

  const press = async (path: string, part: string, fields: Fields = {}) =>
    box.request(`${path}${path.includes('?') ? '&' : '?'}part=${part}`, formOf(fields))

  return { withPlan, typedIn, sent, linkTo, lettersIn, press }
}
