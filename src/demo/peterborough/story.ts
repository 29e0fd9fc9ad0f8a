import type { Database } from '#platform/db/database.ts'
import { found } from '../found.ts'
import { at } from '../telling.ts'
import { founding } from './founding.ts'

export async function tellPeterborough(
  database: Database,
  origin: string,
  now: Date,
  say: (line: string) => void,
): Promise<void> {
  await found(database, founding, { at: at('2008-09-15'), now, origin })
  say('  Peterborough: established 2008')
}
