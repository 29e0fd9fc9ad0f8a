import { sql } from 'drizzle-orm'
import {
  forgetNames,
  forgetRecipients,
  isTheirOwn,
  nobodyElseAt,
  removedName,
} from '#features/people/index.ts'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Forgotten } from '#platform/http/feature.ts'
import type { LocalOrigin } from '../../origin.ts'

/**
 * Somebody was removed: their name goes where it says who confirmed or typed a listing and whom a letter went to; their
 * address from mistakes they reported, and from listings where it is their own; both from what lists wrote and from what
 * mergers wrote down. No list puts the address back into a field it was taken from.
 */
export async function forgetInDirectory(
  db: TenantDb,
  actor: Actor,
  person: Forgotten,
  now: Date,
): Promise<void> {
  const { name, email } = person
  await forgetRecipients(db, person, ['listing_letters'])
  await forgetNames(db, person, [
    { table: 'services', columns: ['confirmed_by'], organisation: 'organisation_id' },
  ])
  const says = (column: string) => {
    const text = sql`${sql.identifier(column)}::text`
    return sql`(strpos(lower(${text}), ${name.toLowerCase()}) > 0 or strpos(lower(${text}), ${email?.toLowerCase() ?? null}) > 0)`
  }
  for (const [table, column] of told)
    await db.execute(sql`
      update ${sql.identifier(table)} set ${sql.identifier(column)} =
        without_person(${sql.identifier(column)}, ${name}, ${email}, ${removedName})
      where ${says(column)} and ${column === 'origins' ? nobodyElseAt(sql`organisation_id`, person) : sql`true`}`)
  await db.execute(sql`select forget_in_mergers(${name}, ${email}, ${removedName})`)
  if (!email) return
  await db.execute(
    sql`update listing_mistakes set reply_to = null where lower(reply_to) = ${email.toLowerCase()}`,
  )
  if (!isTheirOwn(email, name)) return
  const origin: LocalOrigin = { by: 'staff', name: actor.name, at: now.toISOString() }
  for (const table of ['services', 'locations'])
    await db.execute(sql`
      update ${sql.identifier(table)} set listing = listing - 'email', version = version + 1,
        changed_at = ${now.toISOString()}::timestamptz,
        origins = origins || jsonb_build_object('email', ${JSON.stringify(origin)}::jsonb)
      where lower(listing ->> 'email') = ${email.toLowerCase()}`)
}

/** Who said each field, and what lists wrote, whole. */
const told = [
  ['services', 'origins'],
  ['locations', 'origins'],
  ['services', 'written'],
  ['locations', 'written'],
  ['services_at_locations', 'written'],
  ['listed_organisations', 'written'],
  ['standard_records', 'written'],
] as const
