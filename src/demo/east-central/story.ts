import type { Database } from '#platform/db/database.ts'
import { found } from '../found.ts'
import { before } from '../telling.ts'
import { founding } from './founding.ts'

export async function tellEastCentral(
  database: Database,
  origin: string,
  now: Date,
  say: (line: string) => void,
): Promise<void> {
  await found(database, founding, { at: before(now, 75), now, origin })
  say('  East Central Saskatchewan: starting')
}
