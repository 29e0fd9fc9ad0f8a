import { textIn } from '#platform/text.ts'
import { idFrom } from '../external-id.ts'
import type { OrganisationListing, ReadRow, ServiceListing } from '../listing.ts'
import { hostOf } from '../reach.ts'
import { type Refusal, type Remark, shortened } from '../remark.ts'
import type { Place } from './location.ts'
import { misplaced } from './misplaced.ts'
import { audienceOfMark, type FederalRecord, kindOfMark, marked } from './record.ts'
import { organisationKeys } from './same-organisation.ts'

const SOURCE = 'federal'

export type Taken = {
  line: number
  number: number
  record: FederalRecord

  place: Place
  remarks: readonly Remark[]
}

/**
 * Joins the records of one organisation and of one place. The first record of a place says how to reach it;
 * a later one adds the kinds it has besides, and one that adds nothing is refused as listed twice.
 */
export function intoRows(taken: readonly Taken[]): { rows: ReadRow[]; refused: Refusal[] } {
  const keys = organisationKeys(taken.map(seenOf))
  const organisations = new Map<string, OrganisationListing>()
  for (const [at, each] of taken.entries()) {
    const id = idFrom(SOURCE, 'organisation', ...(keys[at] ?? []))
    const known = organisations.get(id)
    const site = known?.site ?? each.place.site
    organisations.set(id, { ...(known ?? organisationOf(id, each)), ...(site && { site }) })
  }
  const misplacedAt = misplaced(taken)
  const rows: ReadRow[] = []
  const refused: Refusal[] = []
  const lineOfService = new Map<string, number>()
  const lineOfAddress = new Map<string, number>()
  const lineOfLocation = new Map<string, ReadRow['locations']>()
  for (const [at, each] of taken.entries()) {
    const organisation = organisations.get(idFrom(SOURCE, 'organisation', ...(keys[at] ?? [])))
    if (!organisation) continue
    const { normal, ...place } = each.place
    const id = idFrom(SOURCE, 'location', organisation.externalId, normal, place.address?.province ?? '')
    const locations = lineOfLocation.get(id) ?? [
      { ...place, externalId: id, organisation: organisation.externalId, aside: {} },
    ]
    lineOfLocation.set(id, locations)
    const services = servicesOf(each, organisation, id)
    const fresh = services.filter(service => !lineOfService.has(service.externalId))
    const firstLine = services
      .map(service => lineOfService.get(service.externalId))
      .find(known => known !== undefined)
    for (const service of fresh) lineOfService.set(service.externalId, each.line)
    if (fresh.length === 0) {
      refused.push({
        line: each.line,
        record: each.number,
        reason: 'listed-twice',
        written: shortened(each.record.Type.en.trim()),
        ...(firstLine !== undefined && { firstLine }),
      })
      continue
    }
    const neighbour = lineOfAddress.get(normal)
    if (place.address?.street.en && neighbour === undefined) lineOfAddress.set(normal, each.line)
    rows.push({
      line: each.line,
      record: each.number,
      organisation,
      locations,
      services: fresh,
      remarks: [
        ...each.remarks,
        ...[misplacedAt.get(each) ?? []].flat(),
        ...(firstLine !== undefined ? [{ code: 'listed-again-with-more' as const, line: firstLine }] : []),
        ...(neighbour !== undefined && firstLine === undefined
          ? [{ code: 'same-address-as' as const, line: neighbour }]
          : []),
      ],
    })
  }
  return { rows, refused }
}

const seenOf = ({ record, place }: Taken) => ({
  name: record.Type.en.trim() || record.Type.fr.trim(),
  province: place.address?.province ?? '',
  host: hostOf(place.site),
  phone: place.phones[0]?.normal,
  address: place.normal,
})

const organisationOf = (externalId: string, { record }: Taken): OrganisationListing => ({
  externalId,
  name: textIn(record.Type),
  phones: [],
  aside: {},
})

function servicesOf(each: Taken, organisation: OrganisationListing, location: string): ServiceListing[] {
  const about = textIn(each.record.Note)
  const audiences = marked(each.record, audienceOfMark)
  return marked(each.record, kindOfMark).map(kind => ({
    externalId: idFrom(SOURCE, 'service', location, kind),
    organisation: organisation.externalId,
    locations: [location],
    ...((about.en || about.fr) && { about }),
    kinds: [kind],
    audiences,
    eligibility: { statuses: {} },
    state: 'active',
    phones: [],
    schedules: [],
    cost: { is: 'unknown', options: [] },
    documents: [],
    areas: [],
    aside: {},
  }))
}
