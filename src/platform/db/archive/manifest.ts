import { z } from 'zod'

/** Of the archive's own form. */
export const version = 1
/** Last in the archive: an archive cut short has none. */
export const manifestName = 'manifest.json'

export const manifestSchema = z.object({
  version: z.literal(version),
  at: z.iso.datetime(),
  /** Migrations and their hashes: restored only into the same. */
  shape: z.string(),
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number().int(), sha256: z.string() }),
  ),
  files: z.array(z.object({ key: z.string(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifestSchema>
