import type { TextIn } from '#platform/text.ts'
import type { OrganisationListing } from '../../listing.ts'
import { canonical } from '../../origin.ts'
import { translations } from '../profile.ts'
import { idOf, objectsIn, type Written } from '../written.ts'
import { plain, said, tongueOf, writePhone } from './parts.ts'

export interface OrganisationToWrite {
  id: string
  name: TextIn
  site: string | null
  email: string | null
  phone: string | null
  /** What a list says of it; null where none does. */
  listing: OrganisationListing | null
  externalId: string | null
  written: Written | null
}

/** The id an organization goes by in the open interface: its source's own, else ours. */
function organisationOpenId({ id, externalId, written }: OrganisationToWrite): string {
  const own = written ? idOf(written) : undefined
  return own !== undefined && externalId === `hsds:${own}` ? own : id
}

/** An organization by itself, without its places and services: as its source wrote it, with what was changed here. */
export function writeOrganisation(row: OrganisationToWrite): Written {
  const { listing, written } = row
  const id = organisationOpenId(row)
  const whole = { id, entity: 'organization' } as const
  // What nobody wrote here takes nothing away from what the source says.
  const changed = <Value>(ours: Value | null, theirs: Value | undefined) =>
    ours !== null && canonical(ours) !== canonical(theirs ?? null)
  if (!written) {
    const words: [string, TextIn | undefined][] = [
      ['name', row.name],
      ['alternate_name', listing?.otherName],
      ['description', listing?.about],
    ]
    const phones = listing?.phones.length ? listing.phones.map(writePhone) : []
    const own = row.phone && phones.length === 0 ? [{ number: row.phone }] : phones
    return {
      id,
      ...said({
        name: plain(row.name),
        alternate_name: plain(listing?.otherName),
        email: row.email ?? listing?.email,
        website: row.site ?? listing?.site,
        phones: own,
        attributes: words.flatMap(([field, text]) => translations(whole, field, text, tongueOf(text))),
      }),
      description: plain(listing?.about) ?? '',
    }
  }
  const laid: Record<string, unknown> = {}
  if (changed(row.name, listing?.name)) {
    laid.name = plain(row.name)
    const words = translations(whole, 'name', row.name, tongueOf(row.name))
    if (words.length > 0) laid.attributes = [...objectsIn(written.attributes), ...words]
  }
  if (changed(row.site, listing?.site)) laid.website = row.site
  if (changed(row.email, listing?.email)) laid.email = row.email
  if (changed(row.phone, listing?.phones[0]?.written)) {
    const [, ...others] = objectsIn(written.phones)
    laid.phones = [{ number: row.phone }, ...others]
  }
  const out = { ...written, id, ...laid }
  return Object.fromEntries(Object.entries(out).filter(([, value]) => value !== undefined))
}
