import { createPartnership, type Founding } from '#features/partnership/index.ts'
import { accountByEmail } from '#platform/auth/accounts.ts'
import { granted, type Telling, type World } from './telling.ts'

/** Sets a partnership up as its wizard would, and hands the pen to its coordinator. */
export async function found(
  world: World,
  founding: Founding,
  when: { at: Date; now: Date },
): Promise<Telling> {
  const { database } = world
  const setUp = { kind: 'system', name: founding.coordinator.name } as const
  const { id } = granted(await createPartnership(database, setUp, founding, when.at))
  const account = await database.onSite('read', db => accountByEmail(db, founding.coordinator.email))
  if (!account) throw new Error('The coordinator has no account')
  return {
    ...world,
    partnershipId: id,
    now: when.now,
    coordinator: { kind: 'account', id: account.id, name: account.name },
  }
}
