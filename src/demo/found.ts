import { createPartnership, type Founding } from '#features/partnership/index.ts'
import { accountByEmail } from '#platform/auth/accounts.ts'
import type { Database } from '#platform/db/database.ts'
import { granted, type Telling } from './telling.ts'

/** Sets a partnership up as its wizard would, and hands the pen to its coordinator. */
export async function found(
  database: Database,
  founding: Founding,
  when: { at: Date; now: Date; origin: string },
): Promise<Telling> {
  const setUp = { kind: 'system', name: founding.coordinator.name } as const
  const { id } = granted(await createPartnership(database, setUp, founding, when.at))
  const account = await database.onSite('read', db => accountByEmail(db, founding.coordinator.email))
  if (!account) throw new Error('The coordinator has no account')
  return {
    database,
    partnershipId: id,
    origin: when.origin,
    now: when.now,
    coordinator: { kind: 'account', id: account.id, name: account.name },
  }
}
