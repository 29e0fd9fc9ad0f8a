import { idOf, type Written } from '../written.ts'

/**
 * The id a thing goes by in the open interface: its source's own where no other source's thing has it here, else ours.
 * An external id is the source's behind `hsds:` as long as it is unique in the partnership.
 */
export function openId(row: { id: string; externalId: string | null; written: Written | null }): string {
  const own = row.written ? idOf(row.written) : undefined
  return own !== undefined && row.externalId === `hsds:${own}` ? own : row.id
}
