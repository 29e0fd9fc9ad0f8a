import { and, eq } from 'drizzle-orm'
import { publish } from '#features/thread/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { speechIn } from '#platform/words/speech.ts'
import { type Lens, widest } from './cell/lens.ts'
import { needIn } from './cell/say-lens.ts'
import type { Judgement } from './finding.ts'
import type { Need } from './need.ts'
import { needWords } from './need-words.ts'
import { type CellSeen, findCell } from './queries.ts'
import { findings, type Seen } from './tables.ts'
import { shown } from './words.ts'

export interface Decision {
  need: Need
  communityId: string
  /** For whom and when; left out, the widest cell. */
  lens?: Lens
  judgement: Judgement
  note: TextIn
  /** The decision that stood when the form was opened; empty where none did. Left out: whatever it was. */
  after?: string
}

export type Decided =
  | { ok: true; finding: string; station: string | undefined }
  | { ok: false; why: 'no-such-cell' | 'decided-meanwhile' }

/**
 * Keeps what a person decided about a cell, beside what the lists said at that moment. A confirmed gap becomes
 * evidence on the public thread. What is said of a narrower cell leaves the wider one as it is.
 */
export async function decideOnGap(
  db: TenantDb,
  actor: Actor,
  decision: Decision,
  now: Date,
): Promise<Decided> {
  const { need, communityId, judgement, note, lens = widest } = decision
  const seen = await findCell(db, need, communityId, now, lens)
  if (!seen) return { ok: false, why: 'no-such-cell' }
  const before = seen.findings.find(({ standing }) => standing)
  if (decision.after !== undefined && decision.after !== (before?.id ?? ''))
    return { ok: false, why: 'decided-meanwhile' }
  if (before) {
    const over = await db
      .update(findings)
      .set({ standing: false })
      .where(and(eq(findings.id, before.id), eq(findings.standing, true)))
      .returning({ id: findings.id })
    if (over.length === 0) return { ok: false, why: 'decided-meanwhile' }
  }
  const id = newId()
  const kept = await db
    .insert(findings)
    .values({
      partnershipId: db.partnershipId,
      id,
      need,
      communityId,
      language: lens.language ?? null,
      status: lens.status ?? null,
      timeOfDay: lens.time ?? null,
      judgement,
      note,
      seen: whatWasSeen(seen),
      decidedBy: actor.name,
      decidedAt: now,
      standing: true,
    })
    .onConflictDoNothing()
    .returning({ id: findings.id })
  if (kept.length === 0) return { ok: false, why: 'decided-meanwhile' }
  const told = seen.findings.find(finding => finding.judgement === 'confirmed')
  const stood = before?.judgement === 'confirmed' || before?.judgement === 'met'
  if (told && stood && judgement !== 'confirmed')
    await publishGap(db, told, seen, judgement === 'met' ? { met: note } : { public: false })
  const confirmed = judgement === 'confirmed'
  const station = confirmed ? await publishGap(db, { id, note, decidedAt: now }, seen) : undefined
  await record(db, actor, now, `gap.${judgement}`, {
    subject: id,
    public: confirmed || judgement === 'met',
    detail: { need, communityId },
  })
  return { ok: true, finding: id, station }
}

/**
 * A gap that was confirmed and then thought better of leaves the public thread, but not the record; one that has been
 * met stays, and says how.
 */
const publishGap = (
  db: TenantDb,
  finding: { id: string; note: TextIn; decidedAt: Date },
  seen: CellSeen,
  now: { public?: boolean; met?: TextIn } = {},
): Promise<string> => {
  const name = needWords[seen.need]
  const title = (tongue: 'en' | 'fr' | 'ar') =>
    speechIn(tongue)(shown.missing, {
      need: needIn(seen.need, seen.cell.lens, tongue),
      community: seen.community.name,
    })
  return publish(db, {
    kind: 'evidence',
    room: 'gaps',
    subject: finding.id,
    title: textIn({ en: title('en'), fr: title('fr'), ar: title('ar') }),
    say: finding.note,
    at: finding.decidedAt,
    public: now.public ?? true,
    path: `gaps/findings/${finding.id}`,
    cameTo: now.met && 'met',
    because: now.met,
    about: {
      need: { code: seen.need, name: { en: name.en, fr: name.fr, ar: name.ar } },
      community: { id: seen.community.id, name: seen.community.name },
    },
  })
}

function whatWasSeen({ cell, reach }: CellSeen): Seen {
  const near = cell.services.flatMap(({ service, kilometres }) =>
    kilometres === undefined ? [] : [{ name: service.name, kilometres }],
  )
  const nearest = near.reduce<(typeof near)[number] | undefined>(
    (least, each) => (least && least.kilometres <= each.kilometres ? least : each),
    undefined,
  )
  const sources = [...new Set(cell.spoken.flatMap(({ sources: each }) => each))]
  return {
    verdict: cell.verdict,
    ...(cell.reason ? { reason: cell.reason } : {}),
    least: cell.range.least,
    most: cell.range.most,
    reach,
    ...(nearest ? { nearest: { ...nearest, kilometres: Math.round(nearest.kilometres) } } : {}),
    lists: sources.map(({ source, asOf }) => ({ name: source.name, ...(asOf ? { asOf } : {}) })),
  }
}
