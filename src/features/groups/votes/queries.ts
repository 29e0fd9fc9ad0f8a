import { and, asc, desc, eq, isNull, lte } from 'drizzle-orm'
import { organisations, persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { attachments } from '#platform/files/attachments.ts'
import { isId } from '#platform/id.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import { groups } from '../tables.ts'
import { type AnswerRow, type VoteRow, voteAnswers, votePapers, votes, voteVoters } from './tables.ts'
import { tallyOf, type VoteResult } from './vote.ts'

export interface Vote extends VoteRow {
  group: TextIn
}

const select = (db: TenantDb) =>
  db
    .select({ vote: votes, group: groups.name })
    .from(votes)
    .innerJoin(groups, and(eq(groups.partnershipId, votes.partnershipId), eq(groups.id, votes.groupId)))

const flat = ({ vote, group }: { vote: VoteRow; group: TextIn }): Vote => ({ ...vote, group })

/** Every vote, the one that closes last first. */
export const listVotes = async (db: TenantDb): Promise<Vote[]> =>
  (await select(db).orderBy(desc(votes.closesAt), desc(votes.id))).map(flat)

export async function findVote(db: TenantDb, id: string): Promise<Vote | undefined> {
  if (!isId(id)) return undefined
  const [row] = await select(db).where(eq(votes.id, id))
  return row && flat(row)
}

/** Votes whose second has passed and that nobody has counted yet. */
export const votesToClose = (db: TenantDb, now: Date): Promise<{ id: string }[]> =>
  db
    .select({ id: votes.id })
    .from(votes)
    .where(and(lte(votes.closesAt, now), isNull(votes.closedAt), isNull(votes.withdrawnAt)))

export interface Voter {
  id: string
  voteId: string
  personId: string | null
  /** Null once the person was removed. */
  name: string | null
  email: string | null
  tongue: Tongue | null
  organisationId: string | null
  organisation: TextIn | null
  voice: string
  linkId: string | null
  remindedAt: Date | null
  answeredAt: Date | null
  recusedAt: Date | null
  recusedBecause: string | null
}

const voterFields = {
  id: voteVoters.id,
  voteId: voteVoters.voteId,
  personId: voteVoters.personId,
  name: persons.name,
  email: persons.email,
  tongue: persons.tongue,
  organisationId: voteVoters.organisationId,
  organisation: organisations.name,
  voice: voteVoters.voice,
  linkId: voteVoters.linkId,
  remindedAt: voteVoters.remindedAt,
  answeredAt: voteVoters.answeredAt,
  recusedAt: voteVoters.recusedAt,
  recusedBecause: voteVoters.recusedBecause,
}

const fromVoters = (db: TenantDb) =>
  db
    .select(voterFields)
    .from(voteVoters)
    .leftJoin(
      persons,
      and(eq(persons.partnershipId, voteVoters.partnershipId), eq(persons.id, voteVoters.personId)),
    )
    .leftJoin(
      organisations,
      and(
        eq(organisations.partnershipId, voteVoters.partnershipId),
        eq(organisations.id, voteVoters.organisationId),
      ),
    )

export const votersOf = (db: TenantDb, voteId: string): Promise<Voter[]> =>
  fromVoters(db).where(eq(voteVoters.voteId, voteId)).orderBy(asc(persons.folded), asc(voteVoters.id))

export async function findVoter(db: TenantDb, id: string): Promise<Voter | undefined> {
  if (!isId(id)) return undefined
  const [row] = await fromVoters(db).where(eq(voteVoters.id, id))
  return row
}

export const answersOf = (db: TenantDb, voteId: string): Promise<AnswerRow[]> =>
  db.select().from(voteAnswers).where(eq(voteAnswers.voteId, voteId)).orderBy(asc(voteAnswers.id))

/** What a voice has said so far; undefined when it has said nothing, or a secret vote was cut loose. */
export async function answerOf(db: TenantDb, voteId: string, voice: string): Promise<AnswerRow | undefined> {
  const [row] = await db
    .select()
    .from(voteAnswers)
    .where(and(eq(voteAnswers.voteId, voteId), eq(voteAnswers.voice, voice)))
  return row
}

/** Voices of which everybody stepped out. */
export function recusedVoices(voters: readonly Pick<Voter, 'voice' | 'recusedAt'>[]): string[] {
  const all = new Set(voters.map(({ voice }) => voice))
  for (const { voice, recusedAt } of voters) if (!recusedAt) all.delete(voice)
  return [...all]
}

/** The count as it stands: the frozen one of a closed vote, else worked out from what was said so far. */
export async function resultOf(db: TenantDb, vote: VoteRow): Promise<VoteResult> {
  if (vote.result) return vote.result
  const voters = await votersOf(db, vote.id)
  return tallyOf(
    vote,
    voters.map(({ voice }) => voice),
    recusedVoices(voters),
    await answersOf(db, vote.id),
  )
}

export interface Paper {
  id: string
  attachmentId: string
  name: string
}

export const papersOf = (db: TenantDb, voteId: string): Promise<Paper[]> =>
  db
    .select({ id: votePapers.id, attachmentId: votePapers.attachmentId, name: attachments.name })
    .from(votePapers)
    .innerJoin(
      attachments,
      and(
        eq(attachments.partnershipId, votePapers.partnershipId),
        eq(attachments.id, votePapers.attachmentId),
      ),
    )
    .where(eq(votePapers.voteId, voteId))
    .orderBy(asc(votePapers.addedAt), asc(votePapers.id))
