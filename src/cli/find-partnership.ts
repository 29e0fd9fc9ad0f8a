import { listPartnerships, type Partnership, partnershipAt } from '#platform/db/partnerships.ts'
import type { Installation } from '../installation.ts'
import type { CommandContext } from './command.ts'

/** The partnership named by `--partnership`, or the only one there is. Says what is wrong otherwise. */
export async function findPartnership(
  { options, say }: CommandContext,
  { database }: Installation,
): Promise<Partnership | undefined> {
  const slug = options.partnership
  const all = await database.onSite('read', listPartnerships)
  if (typeof slug === 'string') {
    const found = await database.onSite('read', db => partnershipAt(db, slug))
    if (!found)
      say(
        `There is no partnership “${slug}”. There are: ${all.map(each => each.slug).join(', ') || 'none yet'}.`,
      )
    return found
  }
  if (all.length === 1) return all[0]
  say(
    all.length === 0
      ? 'There is no partnership yet.'
      : `Say which: --partnership ${all.map(each => each.slug).join(' | ')}`,
  )
  return undefined
}

export const partnershipOption = {
  partnership: { type: 'string', means: 'address of the partnership; not needed when there is only one' },
} as const
