import type { Tongue } from '#platform/text.ts'
import type { OrganisationListing } from '../listing.ts'
import { readEmail, readSite } from '../reach.ts'
import { readPhone } from './reach.ts'
import { inTongues } from './said.ts'
import type { Read } from './shape.ts'

export function readOrganisation(
  externalId: string,
  written: Read<'organization'>,
  tongue: Tongue,
): OrganisationListing {
  const said = inTongues(written, tongue)
  const email = readEmail(written.email ?? '')
  const site = readSite(written.website ?? '')
  return {
    externalId,
    name: said('name', 'name')?.name ?? {},
    ...said('otherName', 'alternate_name'),
    ...said('about', 'description'),
    ...(email && { email }),
    ...(site && { site }),
    phones: (written.phones ?? []).flatMap(each => readPhone(each, tongue)),
    aside: {},
  }
}
