import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { dayIn } from '#platform/time.ts'
import type { ServiceKind, Status } from '../kind.ts'
import { type Stemmed, tellingWords } from '../search/concepts.ts'
import { isCommonWord } from '../search/query.ts'

/** Words are shown once they were asked on so many different days, so that nobody reads today what somebody asked today. */
const daysBeforeWords = 3
const longest = 118
/** So many different questions are kept of a day: a program that asks a million different words fills nothing. */
const mostADay = 3_000

export interface Unfound {
  words: string
  /** What the words and filters were understood to ask for. */
  kinds: readonly ServiceKind[]
  language: string | undefined
  status: Status | undefined
  communityId: string | undefined
}

/** Stands for the words that were left out. */
const leftOut = '…'

/**
 * The words in one order and form, without what could tell a person: only words everybody uses are kept, of whatever
 * language. A name, a street, a number is left out before anything is written, its digest too.
 */
function plainWords(words: string, isKept: (word: Stemmed) => boolean): string {
  const asked = tellingWords(words.slice(0, 300))
  const common = asked.filter(isKept).map(word => word.folded)
  const kept = [...new Set(common)].slice(0, 8).sort().join(' ').slice(0, longest)
  return common.length < asked.length ? `${kept} ${leftOut}`.trim() : kept
}

/**
 * Counts a search that found nothing, by day. Nothing says who asked: neither address nor session, and of the
 * words only those everybody uses, as a digest until they were asked on three days.
 */
export async function countUnfound(
  db: TenantDb,
  unfound: Unfound,
  zone: string,
  now: Date,
  most = mostADay,
  isKept = isCommonWord,
): Promise<void> {
  const plain = plainWords(unfound.words, isKept)
  const day = dayIn(zone, now)
  const { language = null, status = null, communityId = null } = unfound
  const kinds = [...unfound.kinds].sort()
  const fingerprint = createHash('sha256')
    .update(`${db.partnershipId} ${plain || kinds.join(' ')}`)
    .digest('base64url')
    .slice(0, 32)
  await db.execute(sql`
    insert into unfound_searches (partnership_id, day, fingerprint, kinds, language, status, community_id, times)
    select ${db.partnershipId}::uuid, ${day}::date, ${fingerprint}, ${sql.param(kinds)}::text[], ${language}, ${status},
      ${communityId}::uuid, 1
    where (select count(*) from unfound_searches u where u.day = ${day}::date) < ${most}
      or exists (select from unfound_searches u where u.fingerprint = ${fingerprint} and u.day = ${day}::date
        and u.language is not distinct from ${language} and u.status is not distinct from ${status}
        and u.community_id is not distinct from ${communityId}::uuid)
    on conflict (partnership_id, fingerprint, day, language, status, community_id)
    do update set times = unfound_searches.times + 1`)
  if (plain === '') return
  await db.execute(sql`
    update unfound_searches set words = ${plain}
    where fingerprint = ${fingerprint} and words is null
      and (select count(distinct u.day) from unfound_searches u where u.fingerprint = ${fingerprint}) >= ${daysBeforeWords}`)
}
