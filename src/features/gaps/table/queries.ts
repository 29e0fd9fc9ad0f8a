import { languageOf, listedServices, type Status, statuses } from '#features/directory/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { inTongue } from '#platform/text.ts'
import { asksOf, isSilent, prepare, weigh } from '../cell/cell.ts'
import { byNeed } from '../cell/grid.ts'
import { type Lens, timesOfDay } from '../cell/lens.ts'
import { sumUp } from '../cell/verdict.ts'
import { demandFacts, demandOf, widestOf } from '../demand/index.ts'
import { kindsFor, type Need, needList } from '../need.ts'
import { groundsOf } from '../queries.ts'

/** For whom and when, as a command line asks for it; a word nobody knows is refused with what there is. */
export function lensFrom(
  asked: (name: 'language' | 'status' | 'time') => string | undefined,
): { ok: true; lens: Lens } | { ok: false; why: string } {
  const [written, status, time] = [asked('language'), asked('status'), asked('time')]
  const language = written ? languageOf(written)?.code : undefined
  if (written && !language) return { ok: false, why: `We do not know the language “${written}”.` }
  const isStatus = (word: string): word is Status => statuses.some(each => each === word)
  if (status !== undefined && !isStatus(status))
    return { ok: false, why: `There is no status “${status}”. There are: ${statuses.join(', ')}.` }
  const when = timesOfDay.find(each => each === time)
  if (time !== undefined && !when)
    return { ok: false, why: `There is no time “${time}”. There are: ${timesOfDay.join(', ')}.` }
  return { ok: true, lens: { language, status, time: when } }
}

const head = [
  'need',
  'community',
  'language',
  'status',
  'time',
  'verdict',
  'reason',
  'least',
  'most',
  'demand_low',
  'demand_high',
  'demand_sources',
  'demand_as_of',
  'times_asked',
  'unknowns',
]

/**
 * Every cell as a line of a table, its head first: verdict, the test that decided, how many services at least and at
 * most, how many people at least and at most where somebody said (of how many sources, the newest as of when), how often it
 * was asked for in vain in the last year, and what would have to be asked of whom. Demand is loaded once, not cell by cell.
 */
export async function gapsTable(
  db: TenantDb,
  { lens, needs = needList }: { lens: Lens; needs?: readonly Need[] },
  now: Date,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<(readonly (string | number | undefined)[])[]> {
  const facts = await demandFacts(db, { language: lens.language }, now)
  const { communities, scopes, reach, travel, terms } = await groundsOf(db)
  const answering = byNeed(await listedServices(db, now), terms)
  const rows: (readonly (string | number | undefined)[])[] = [head]
  for (const [at, need] of needs.entries()) {
    const kinds = kindsFor(need)
    const prepared = prepare(answering.get(need) ?? [], { lens, reach, travel }, now)
    for (const community of communities) {
      const weighed = weigh(prepared, community)
      const silent = isSilent(kinds, community, scopes)
      const { verdict, reason, range } = sumUp(weighed, silent)
      const { language, status, time } = lens
      const told = demandOf(facts, { need, communityId: community.id, language, status, time })
      const people = told.filter(
        ({ basis, kind }) => kind === 'people' && (basis !== 'census' || language !== undefined),
      )
      const demand = widestOf(people)
      const asked = told.flatMap(({ kind, people }) =>
        kind === 'times asked' && people ? [people.least] : [],
      )
      const asks = asksOf(weighed).map(
        ({ organisation, services: of }) =>
          `${inTongue(organisation, 'en').text} (${[...new Set(of.flatMap(({ tests }) => tests))].join(', ')})`,
      )
      rows.push([
        need,
        community.name,
        language,
        status,
        time,
        verdict,
        reason,
        range.least,
        range.most,
        demand?.least,
        demand?.most,
        people.length,
        people
          .flatMap(({ asOf }) => asOf ?? [])
          .toSorted()
          .at(-1),
        asked.length > 0 ? asked.reduce((sum, times) => sum + times, 0) : undefined,
        [...(silent ? ['nobody speaks for it'] : []), ...asks].join('; '),
      ])
    }
    onProgress(at + 1, needs.length)
  }
  return rows
}
