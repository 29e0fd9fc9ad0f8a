import { asc } from 'drizzle-orm'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import { addAction, addGoal, addPlan, adoptPlan, askForUpdate } from '#features/plan/index.ts'
import { publish } from '#features/thread/index.ts'
import type { Actor } from '#platform/activity.ts'
import { newId } from '#platform/id.ts'
import { mails } from '#platform/mail/tables.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Founded } from './as.ts'
import { origin, type Sandbox } from './sandbox.ts'
import { Visitor } from './sign-in-desk.ts'

export const amira: Actor = { kind: 'system', name: 'Amira Haddad' }
export const day = (written: string) => written as PlainDate

export interface Told {
  plan: string
  goal: string
  action: string
  lead: string
  evidence: string
}

/** A plan in force, with one action that answers a gap and whose lead can be written to. */
export const aPlan = (here: Founded, now: Date, adopt = true): Promise<Told> =>
  here.inside(async db => {
    const plan = await addPlan(
      db,
      amira,
      { name: { en: 'Settling well', fr: 'Bien s’établir' }, from: 2026, to: 2031 },
      now,
    )
    const goal = await addGoal(
      db,
      amira,
      plan,
      { title: { en: 'Close the gaps', fr: 'Combler les lacunes' } },
      now,
    )
    if (adopt) await adoptPlan(db, amira, plan, day('2026-05-14'), now)
    const evidence = await publish(db, {
      kind: 'evidence',
      room: 'gaps',
      subject: newId(),
      title: { en: 'No interpreter in Lakeside' },
      at: now,
      public: true,
      path: 'gaps/1',
    })
    const lead = await addOrganisation(db, amira, { name: { en: 'Public Health' } }, now)
    await addPerson(
      db,
      amira,
      { name: 'Nadia Rahal', email: 'nadia@health.example', organisationId: lead },
      now,
    )
    const added = await addAction(
      db,
      amira,
      {
        goalId: goal,
        title: { en: 'Interpreters at the walk-in clinic', fr: 'Des interprètes à la clinique' },
        leadId: lead,
        because: evidence,
        decision: { sentence: { en: 'Health first.' }, on: day('2026-05-14') },
      },
      now,
    )
    if (!added.ok) throw new Error(added.why)
    return { plan, goal, lead, evidence, action: added.id }
  })

/** Every letter of the partnership, in the order they were written. */
export const lettersOf = (here: Founded) =>
  here.inside(db => db.select().from(mails).orderBy(asc(mails.queuedAt), asc(mails.id)))

/** Asks the lead, and gives the path of the link in the letter. */
export async function askedLink(here: Founded, told: Told, now: Date): Promise<string> {
  const asked = await here.inside(db => askForUpdate(db, amira, told.action, { origin }, now))
  if (!asked.ok) throw new Error(asked.why)
  return new URL(asked.url).pathname
}

/** Somebody with no account and nothing remembered. */
export const phoneOn = (box: Sandbox) =>
  new Visitor(origin, async request => {
    const body = request.method === 'GET' ? undefined : await request.arrayBuffer()
    const { pathname, search } = new URL(request.url)
    return box.request(pathname + search, {
      method: request.method,
      headers: request.headers,
      ...(body ? { body } : {}),
    })
  })
