import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type ImportRow, imports } from '../tables.ts'

/** Files looked through, waiting for somebody to say whether they are taken. */
export const readyImports = (db: TenantDb): Promise<ImportRow[]> =>
  db.select().from(imports).where(eq(imports.state, 'ready')).orderBy(desc(imports.createdAt)).limit(5)

/** Files that had suspiciously few of their list's services, where nobody has said yet what that means. */
export const heldImports = (db: TenantDb): Promise<ImportRow[]> =>
  db
    .select()
    .from(imports)
    .where(and(isNotNull(imports.held), isNull(imports.heldSettledAt)))
    .orderBy(desc(imports.createdAt))
    .limit(5)
