import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { BrokenDown, Part, PartedBy } from '../indicator.ts'
import { findIndicator } from '../queries/indicators.ts'
import { base, smallNumberRule, usualThreshold } from '../queries/small-numbers.ts'
import { drawsFrom, percentOf } from '../suppression/round.ts'
import { suppress } from '../suppression/suppress.ts'
import { breakdowns, published, smallNumbers } from '../tables.ts'

export type BreakdownRefused = 'not-here' | 'not-people' | 'too-few-groups' | 'said-before' | 'not-counts'

/** Keeps a value parted into groups, as it was counted: for staff only until it is published. */
export async function addBreakdown(
  db: TenantDb,
  actor: Actor,
  indicatorId: string,
  facts: { on: PlainDate; partedBy: PartedBy; parts: readonly Part[]; source?: TextIn | undefined },
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: BreakdownRefused }> {
  const indicator = await findIndicator(db, indicatorId)
  if (!indicator) return { ok: false, why: 'not-here' }
  if (indicator.counts !== 'people' && indicator.counts !== 'percent') return { ok: false, why: 'not-people' }
  if (facts.parts.length < 2) return { ok: false, why: 'too-few-groups' }
  const whole = (count: number) => Number.isSafeInteger(count) && count >= 0
  const counted = facts.parts.every(
    ({ count, of }) =>
      whole(count) &&
      (indicator.counts === 'people' ? of === undefined : of !== undefined && whole(of) && of >= count),
  )
  if (!counted) return { ok: false, why: 'not-counts' }
  const id = newId()
  const kept = await db
    .insert(breakdowns)
    .values({
      partnershipId: db.partnershipId,
      id,
      indicatorId,
      measuredOn: facts.on,
      partedBy: facts.partedBy,
      cells: [...facts.parts],
      source: facts.source ?? null,
      enteredBy: actor.name,
      enteredAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: breakdowns.id })
  if (kept.length === 0) return { ok: false, why: 'said-before' }
  await record(db, actor, now, 'indicator.broken-down', { subject: indicatorId })
  return { ok: true, id }
}

export type ThresholdRefused = 'too-low' | 'reason-missing'

/** From how many people on counts are published from now; what is published stays as it is. */
export async function setThreshold(
  db: TenantDb,
  actor: Actor,
  set: { threshold: number; reason?: string | undefined },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: ThresholdRefused }> {
  if (!Number.isInteger(set.threshold) || set.threshold < 5) return { ok: false, why: 'too-low' }
  const reason = set.reason?.trim() || null
  if (set.threshold !== usualThreshold && !reason) return { ok: false, why: 'reason-missing' }
  const { drawKey } = await ruleHeld(db, actor, now)
  await db.insert(smallNumbers).values({
    partnershipId: db.partnershipId,
    id: newId(),
    threshold: set.threshold,
    reason,
    drawKey,
    setBy: actor.name,
    setAt: now,
  })
  await record(db, actor, now, 'small-numbers.set', { public: true, detail: { threshold: set.threshold } })
  return { ok: true }
}

/** The rule in force; the first time it makes the key by which every cell is drawn for ever. */
async function ruleHeld(db: TenantDb, actor: Actor, now: Date) {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`small numbers ${db.partnershipId}`}))`)
  const known = await smallNumberRule(db)
  if (known) return known
  const first = {
    partnershipId: db.partnershipId,
    id: newId(),
    threshold: usualThreshold,
    reason: null,
    drawKey: randomBytes(32).toString('base64url'),
    setBy: actor.name,
    setAt: now,
  }
  await db.insert(smallNumbers).values(first)
  return first
}

/** How parts are named for their draws: by indicator, day and group, so that a cell published again is drawn alike. */
const protectedParts = (
  of: { name: string; whole: string; parts: readonly Part[]; shares: boolean },
  rule: { threshold: number; drawKey: string },
): BrokenDown => {
  const draw = drawsFrom(rule.drawKey)
  const one = (suffix: string, counts: number[]) =>
    suppress(
      { counts: [counts], name: `${of.name} ${suffix}`, whole: `${of.whole} ${suffix}` },
      { threshold: rule.threshold, base, draw },
    )
  const counts = of.parts.map(({ count }) => count)
  if (!of.shares) {
    const shown = one('count', counts)
    return {
      parts: of.parts.map(({ name }, n) => ({ name, count: shown.counts[0]?.[n] ?? null })),
      total: { count: shown.total },
    }
  }
  // A share needs enough people on either side of it: those counted, and those who are not among them.
  const asked = of.parts.map(part => part.of ?? 0)
  const rest = asked.map((all, n) => all - (counts[n] ?? 0))
  const table = suppress(
    { counts: [counts, rest], name: of.name, whole: of.whole },
    { threshold: rule.threshold, base, draw },
  )
  const share = (count: number | null | undefined, all: number | null | undefined) => ({
    count: all ?? null,
    percent: percentOf(count ?? null, all ?? null),
  })
  return {
    parts: of.parts.map(({ name }, n) => ({ name, ...share(table.counts[0]?.[n], table.columns[n]) })),
    total: share(table.rows[0], table.total),
  }
}

/**
 * Publishes a breakdown with small numbers protected, and freezes it: later changes of the rule leave it as it is.
 * Undefined where there is none; false where it was published before.
 */
export async function publishBreakdown(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
): Promise<boolean | undefined> {
  const [breakdown] = isId(id) ? await db.select().from(breakdowns).where(eq(breakdowns.id, id)) : []
  const indicator = breakdown && (await findIndicator(db, breakdown.indicatorId))
  if (!breakdown || !indicator) return undefined
  const rule = await ruleHeld(db, actor, now)
  const whole = `${indicator.id} ${breakdown.measuredOn}`
  const name = `${whole} ${breakdown.partedBy}`
  const cells = protectedParts(
    { name, whole, parts: breakdown.cells, shares: indicator.counts === 'percent' },
    rule,
  )
  const kept = await db
    .insert(published)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      breakdownId: id,
      cells,
      threshold: rule.threshold,
      reason: rule.reason,
      base,
      method: 'cell suppression, random rounding',
      publishedBy: actor.name,
      publishedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: published.id })
  if (kept.length === 0) return false
  await record(db, actor, now, 'indicator.breakdown-published', {
    subject: indicator.id,
    public: indicator.public,
    detail: { title: inTongue(indicator.title, 'en').text },
  })
  return true
}
