import { stationOf } from '#features/thread/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Lens } from '../cell/lens.ts'
import { keyOf } from '../finding.ts'
import type { Need } from '../need.ts'
import { confirmedBefore, type Finding, type Judged, judgedGrid, standingFindings } from '../queries.ts'

export interface Told {
  finding: Finding
  /** The one that was confirmed, whose page everybody can read. */
  page: string | undefined
  station: string | undefined
}

export interface Report extends Judged {
  /** On the public thread, the latest first. */
  confirmed: Told[]
  met: Told[]
  /** Explained and dismissed, and what is off the public thread. */
  others: Finding[]
  judged: ReadonlySet<string>
}

/** What is not, or no more, on the public thread is the table's own business; so `page` is always there in public. */
const inPublic = ({ page }: Told): boolean => page !== undefined

async function withStations(db: TenantDb, findings: readonly Finding[]): Promise<Told[]> {
  const told: Told[] = []
  for (const finding of findings) {
    const id = finding.judgement === 'confirmed' ? finding.id : await confirmedBefore(db, finding)
    const station = id ? await stationOf(db, 'gaps', id) : undefined
    told.push(
      station?.public
        ? { finding, page: id, station: station.id }
        : { finding, page: undefined, station: undefined },
    )
  }
  return told
}

/** What the report says, of one need or of all, for whom and when was asked. `isShown` says what everybody reads. */
export async function reportOf(
  db: TenantDb,
  { lens, need }: { lens: Lens; need?: Need | undefined },
  now: Date,
  isShown: (told: Told) => boolean = inPublic,
): Promise<Report> {
  const judged = await judgedGrid(db, now, { lens, ...(need ? { needs: [need] } : {}) })
  const served = new Set(judged.grounds.communities.map(({ id }) => id))
  const about = (await standingFindings(db)).filter(
    finding =>
      served.has(finding.communityId) &&
      (!need || finding.need === need) &&
      (!lens.language || !finding.language || finding.language === lens.language) &&
      (!lens.status || !finding.status || finding.status === lens.status) &&
      (!lens.time || !finding.timeOfDay || finding.timeOfDay === lens.time),
  )
  const of = (...judgements: Finding['judgement'][]) =>
    about.filter(({ judgement }) => judgements.includes(judgement))
  const confirmed = await withStations(db, of('confirmed'))
  const met = await withStations(db, of('met'))
  return {
    ...judged,
    confirmed: confirmed.filter(isShown),
    met: met.filter(isShown),
    others: [
      ...[...confirmed, ...met].filter(told => !isShown(told)).map(({ finding }) => finding),
      ...of('explained', 'dismissed'),
    ],
    judged: new Set(about.map(keyOf)),
  }
}
