import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { addService, type NewService } from '../src/features/directory/index.ts'
import { addOrganisation, addPerson } from '../src/features/people/index.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')

/** Two evening classes of two organisations on one street; the second speaks to `tongue`. */
export async function twoClasses(db: TenantDb, tongue: 'fr' | 'ar' = 'fr', street = 'Main Street', of = '') {
  const services: string[] = []
  for (const [side, email, speaks] of [
    ['North', `nadia@north${of}.example`, 'en'],
    ['South', `samir@south${of}.example`, tongue],
  ] as const) {
    const name = `${side} House${of}`
    const organisationId = await addOrganisation(db, actor, { name: { en: name }, kind: 'organisation' }, now)
    await addPerson(db, actor, { name: `${name} contact`, email, tongue: speaks, organisationId }, now)
    const fields: NewService['fields'] = {
      name: { en: `${name} evening English`, fr: `Anglais du soir, ${name}` },
      about: { en: 'English in the evening.' },
      kinds: ['language-training'],
      audiences: [],
      eligibility: { statuses: { 'permanent-resident': 'yes' } },
      languages: [{ code: 'en', written: 'English' }],
      schedules: [{ days: ['TU'], opens: '18:00', closes: '20:00' }],
    }
    const place = {
      street: `${services.length + 1} ${street}`,
      city: 'Lakeside',
      province: 'ON' as const,
      coordinates: { latitude: 44.3, longitude: -78.3 },
    }
    const id = await addService(db, actor, { organisationId, fields, place }, now)
    if (!id) throw new Error('No service')
    services.push(id)
  }
  const [a, b] = services.toSorted() as [string, string]
  return { a, b, own: services[0] as string, other: services[1] as string }
}

export const must = <Outcome extends { ok: boolean }>(outcome: Outcome) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome as Extract<Outcome, { ok: true }>
}

export const linksIn = async (db: TenantDb) => {
  const { rows } = await db.execute<{ to_email: string; tongue: string; subject: string; text: string }>(
    sql`select to_email, tongue, subject, text from mails order by queued_at, id`,
  )
  return rows.map(row => ({
    ...row,
    path: /\/l\/[\w-]{43}/.exec(row.text)?.[0] ?? '',
  }))
}
