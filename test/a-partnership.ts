import type { Database } from '#platform/db/database.ts'
import { partnerships } from '#platform/db/partnerships.ts'
import { newId } from '#platform/id.ts'

/** A partnership that is only a row, for tests of the platform's own parts. Returns its id. */
export async function aPartnership(database: Database, slug: string): Promise<string> {
  const id = newId()
  const at = new Date('2026-01-05T15:00:00Z')
  await database.inPartnership(id, 'write', async db => {
    await db.insert(partnerships).values({
      id,
      slug,
      name: { en: 'Lakeside Immigration Partnership', fr: 'Partenariat d’immigration Lakeside' },
      province: 'ON',
      timeZone: 'America/Toronto',
      tongues: ['en', 'fr', 'ar'],
      accent: '#1b6a56',
      stage: 'established',
      createdAt: at,
      changedAt: at,
    })
  })
  return id
}
