import { inTongue, type Tongue } from '#platform/text.ts'
import type { OrganisationRow } from './tables.ts'

/** Organisations as a form offers them to be chosen by name; what tells two of one name apart is how to reach them. */
export const choosable = (rows: readonly OrganisationRow[], tongue: Tongue) =>
  rows.map(({ id, name, phone, email, site }) => {
    const hint = [phone, email, site].filter(Boolean).join(' · ')
    return { id, names: Object.values(name), label: inTongue(name, tongue).text, ...(hint && { hint }) }
  })
