import { eq } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { slugFrom, type TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { FileReading, ListFormat } from '../../read-file.ts'
import { serviceLists, type Told } from '../../tables.ts'

const federalName: TextIn = {
  en: 'Federal list of newcomer services',
  fr: 'Liste fédérale des services aux nouveaux arrivants',
  ar: 'القائمة الاتحادية لخدمات القادمين الجدد',
}

export interface KeptList {
  id: string
  asOf: PlainDate | null
}

export interface ListName {
  key: string
  kind: ListFormat
  name: string
}

/** Which list a file is an edition of: the federal one, its feed's, else the one of this name. */
export function listNamed(reading: FileReading, told: Told, fileName: string): ListName {
  const kind = reading.format ?? 'hsds'
  const name = told.listName ?? fileName.replace(/\.[a-z0-9]{1,6}$/i, '')
  if (told.feed) return { key: `feed:${told.feed}`, kind, name }
  return {
    key: kind === 'federal-list' ? kind : `${kind}:${slugFrom(name) || name.slice(0, 60)}`,
    kind,
    name,
  }
}

export async function findList(db: TenantDb, key: string) {
  const [found] = await db.select().from(serviceLists).where(eq(serviceLists.key, key))
  return found
}

/** Finds or makes the list a file belongs to. What it speaks for grows with its files, and never shrinks by itself. */
export async function keepList(
  db: TenantDb,
  reading: FileReading,
  told: Told,
  fileName: string,
  now: Date,
): Promise<KeptList> {
  const { key, kind, name } = listNamed(reading, told, fileName)
  const before = await findList(db, key)
  const kinds = told.kinds ?? reading.scope.kinds
  const provinces = told.provinces ?? reading.scope.provinces
  const asOf = told.asOf ?? reading.scope.asOf ?? null
  const after = {
    kinds: union(before?.kinds, kinds),
    provinces: union(before?.provinces, provinces),
    asOf:
      [asOf, before?.asOf ?? null]
        .filter(day => day !== null)
        .sort()
        .at(-1) ?? null,
  }
  if (!before) {
    const id = newId()
    await db.insert(serviceLists).values({
      partnershipId: db.partnershipId,
      id,
      key,
      name: kind === 'federal-list' ? federalName : { en: name },
      kind,
      ...after,
      createdAt: now,
      changedAt: now,
    })
    return { id, asOf }
  }
  const was = { kinds: before.kinds, provinces: before.provinces, asOf: before.asOf }
  if (JSON.stringify(was) !== JSON.stringify(after))
    await db
      .update(serviceLists)
      .set({ ...after, changedAt: now })
      .where(eq(serviceLists.id, before.id))
  return { id: before.id, asOf }
}

const union = <Part>(before: readonly Part[] | null | undefined, more: readonly Part[] | undefined) =>
  more || before ? [...new Set([...(before ?? []), ...(more ?? [])])] : null
