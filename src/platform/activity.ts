import { sql } from 'drizzle-orm'
import { boolean, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from './db/tables.ts'
import type { TenantDb } from './db/tenant.ts'
import { newId } from './id.ts'

/** Who did something: a signed-in person, the holder of a signed link, or the program itself. */
export type Actor =
  | { readonly kind: 'account'; readonly id: string; readonly name: string }
  | { readonly kind: 'link'; readonly id: string; readonly name: string }
  | { readonly kind: 'system'; readonly name: string }

export const activity = tenantTable('activity', {
  at: timestamp({ withTimezone: true }).notNull(),
  verb: text().notNull(),
  subject: uuid(),
  actorKind: text().$type<Actor['kind']>().notNull(),
  actorId: text(),
  actorName: text().notNull(),
  public: boolean().notNull(),
  detail: jsonb().$type<Record<string, unknown>>().notNull(),
})

export interface Happening {
  subject?: string
  /** Whether a visitor may read of it. */
  public?: boolean
  detail?: Record<string, unknown>
}

/**
 * Writes one line of the partnership's only activity log (audit, feeds, reports and newsletter read it),
 * and tells every process at commit that this partnership's public pages may have changed.
 */
export async function record(
  db: TenantDb,
  actor: Actor,
  now: Date,
  verb: string,
  happening: Happening = {},
): Promise<void> {
  await db.insert(activity).values({
    partnershipId: db.partnershipId,
    id: newId(),
    at: now,
    verb,
    subject: happening.subject ?? null,
    actorKind: actor.kind,
    actorId: actor.kind === 'system' ? null : actor.id,
    actorName: actor.name,
    public: happening.public ?? false,
    detail: happening.detail ?? {},
  })
  await db.execute(sql`select pg_notify('partnership_changed', ${db.partnershipId})`)
}
