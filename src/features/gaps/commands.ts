import { and, eq } from 'drizzle-orm'
import { publish } from '#features/thread/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { speechIn } from '#platform/words/speech.ts'
import type { Cell } from './cell/cell.ts'
import type { Judgement } from './finding.ts'
import type { Need } from './need.ts'
import { needWords } from './need-words.ts'
import { type CellSeen, findCell } from './queries.ts'
import { findings, type Seen } from './tables.ts'
import { shown } from './words.ts'

export interface Decision {
  need: Need
  communityId: string
  judgement: Judgement
  note: TextIn
}

/**
 * Keeps what a person decided about a cell, beside what the lists said at that moment. A confirmed gap becomes
 * evidence on the public thread. Undefined where there is no such cell.
 */
export async function decideOnGap(
  db: TenantDb,
  actor: Actor,
  decision: Decision,
  now: Date,
): Promise<{ finding: string; station: string | undefined } | undefined> {
  const seen = await findCell(db, decision.need, decision.communityId, now)
  if (!seen) return undefined
  const id = newId()
  const [before] = seen.findings
  const { need, communityId, judgement, note } = decision
  const told = seen.findings.find(finding => finding.judgement === 'confirmed')
  const standing = before?.standing && (before.judgement === 'confirmed' || before.judgement === 'met')
  if (told && standing && judgement !== 'confirmed')
    await publishGap(db, told, seen, judgement === 'met' ? { met: note } : { public: false })
  await db
    .update(findings)
    .set({ standing: false })
    .where(and(eq(findings.need, need), eq(findings.communityId, communityId), eq(findings.standing, true)))
  await db.insert(findings).values({
    partnershipId: db.partnershipId,
    id,
    need,
    communityId,
    judgement,
    note,
    seen: whatWasSeen(seen.cell),
    decidedBy: actor.name,
    decidedAt: now,
    standing: true,
  })
  const confirmed = judgement === 'confirmed'
  const station = confirmed ? await publishGap(db, { id, note, decidedAt: now }, seen) : undefined
  await record(db, actor, now, `gap.${judgement}`, {
    subject: id,
    public: confirmed || judgement === 'met',
    detail: { need, communityId },
  })
  return { finding: id, station }
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
    speechIn(tongue)(shown.missing, { need: name[tongue], community: seen.community.name })
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

function whatWasSeen(cell: Cell): Seen {
  const nearest = cell.near[0] ?? cell.far[0]
  const lists = [...new Set(cell.spoken.flatMap(({ lists }) => lists))]
  return {
    verdict: cell.verdict,
    least: cell.range.least,
    most: cell.range.most,
    ...(nearest?.kilometres !== undefined
      ? { nearest: { name: nearest.service.name, kilometres: Math.round(nearest.kilometres) } }
      : {}),
    lists: lists.map(({ source, asOf }) => ({ name: source.name, ...(asOf ? { asOf } : {}) })),
  }
}
