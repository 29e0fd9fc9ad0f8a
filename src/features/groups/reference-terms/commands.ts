import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { findGroup } from '../queries.ts'
import type { Rules } from '../rules/terms.ts'
import type { Ask } from './asks.ts'
import { termsVersions } from './queries.ts'
import { startOfDay } from './start-of-day.ts'
import { referenceTerms } from './tables.ts'

export interface NewTerms {
  text: TextIn
  rules: Rules
  asks: readonly Ask[]
  /** The first day on which they hold. */
  from: PlainDate
  decisionId?: string | undefined
  adoptedHow?: string | undefined
  /** The latest version the writer saw; 0 when there was none. */
  after: number
}

export type TermsRefused = 'not-here' | 'changed-meanwhile' | 'rewrites-the-past'

/**
 * Adds a version of a body's terms of reference. The first may hold from any day, as old ones are brought along;
 * a later one never from before today, nor before the one it follows, so that no past meeting is judged by rules it
 * did not have. One that holds from today holds from this moment.
 */
export async function adoptTerms(
  db: TenantDb,
  actor: Actor,
  groupId: string,
  terms: NewTerms,
  now: Date,
): Promise<{ ok: true; id: string; version: number } | { ok: false; why: TermsRefused }> {
  if (!(await findGroup(db, groupId))) return { ok: false, why: 'not-here' }
  const last = (await termsVersions(db, groupId)).at(-1)
  if ((last?.version ?? 0) !== terms.after) return { ok: false, why: 'changed-meanwhile' }
  const { timeZone } = await ownPartnership(db)
  const today = dayIn(timeZone, now)
  const begins = startOfDay(timeZone, terms.from)
  const inForceFrom = last && terms.from === today ? now : begins
  if (last && (terms.from < today || inForceFrom < last.inForceFrom))
    return { ok: false, why: 'rewrites-the-past' }
  const [made] = await db
    .insert(referenceTerms)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      groupId,
      version: terms.after + 1,
      text: textIn(terms.text),
      rules: terms.rules,
      asks: [...terms.asks],
      inForceFrom,
      decisionId: terms.decisionId ?? null,
      adoptedHow: terms.adoptedHow?.trim() || null,
      madeAt: now,
      madeBy: actor.name,
    })
    .onConflictDoNothing()
    .returning({ id: referenceTerms.id, version: referenceTerms.version })
  if (!made) return { ok: false, why: 'changed-meanwhile' }
  await record(db, actor, now, 'terms.adopted', {
    subject: groupId,
    public: true,
    detail: {
      version: made.version,
      from: terms.from,
      ...(terms.decisionId ? { decisionId: terms.decisionId } : {}),
    },
  })
  return { ok: true, ...made }
}
