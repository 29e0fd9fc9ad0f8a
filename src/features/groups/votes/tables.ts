import { boolean, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { Rules } from '../rules/terms.ts'
import type { Answer, VoteKind, VoteOption, VoteResult } from './vote.ts'

const instant = () => timestamp({ withTimezone: true })

export const votes = tenantTable('votes', {
  groupId: uuid().notNull(),
  question: jsonb().$type<TextIn>().notNull(),
  explanation: jsonb().$type<TextIn>(),
  kind: text().$type<VoteKind>().notNull(),
  options: jsonb().$type<VoteOption[]>().notNull(),
  secret: boolean().notNull(),
  changeable: boolean().notNull(),
  rules: jsonb().$type<Rules>().notNull(),
  termsVersion: integer(),
  openedAt: instant().notNull(),
  openedBy: text().notNull(),
  closesAt: instant().notNull(),
  closedAt: instant(),
  closedBy: text(),
  result: jsonb().$type<VoteResult>(),
  withdrawnAt: instant(),
  withdrawnBy: text(),
  withdrawnBecause: text(),
})

export const votePapers = tenantTable('vote_papers', {
  voteId: uuid().notNull(),
  attachmentId: uuid().notNull(),
  addedAt: instant().notNull(),
})

export const voteVoters = tenantTable('vote_voters', {
  voteId: uuid().notNull(),
  personId: uuid(),
  organisationId: uuid(),
  voice: uuid().notNull(),
  linkId: uuid(),
  remindedAt: instant(),
  answeredAt: instant(),
  recusedAt: instant(),
  recusedBecause: text(),
})

export const voteAnswers = tenantTable('vote_answers', {
  voteId: uuid().notNull(),
  voice: uuid().notNull(),
  voterId: uuid(),
  answer: text().$type<Answer>().notNull(),
  ranking: jsonb().$type<string[]>(),
  reason: text(),
  at: instant(),
})

export type VoteRow = typeof votes.$inferSelect
export type VoterRow = typeof voteVoters.$inferSelect
export type AnswerRow = typeof voteAnswers.$inferSelect
