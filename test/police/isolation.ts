import { session } from '../query.ts'

type Ask = Parameters<Parameters<typeof session>[1]>[0]

/** Every table that holds partnerships' rows, in any schema, from the database's own catalogue. */
async function tenantTables(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p') and a.attname = 'partnership_id' and not a.attisdropped
      and n.nspname not in ('pg_catalog', 'information_schema') order by 1`)
  return rows.map(({ name }) => name)
}

interface Seen {
  /** Tables in which rows of another partnership can be read, with how many. */
  leaks: string[]
  /** Tables with rows of at least two partnerships: where a leak could show at all. */
  tried: string[]
}

/** Looks from inside each partnership, and from outside all, through the program's own role. */
export async function lookAround(ownerUrl: string, appUrl: string): Promise<Seen> {
  const { tables, partnerships, tried } = await session(ownerUrl, async ask => {
    const tables = await tenantTables(ask)
    const tried: string[] = []
    for (const table of tables) {
      const [row] = await ask<{ held: number }>(
        `select count(distinct partnership_id)::int as held from ${table}`,
      )
      if (row && row.held > 1) tried.push(table)
    }
    const partnerships = await ask<{ id: string; slug: string }>(
      'select id, slug from partnerships order by slug',
    )
    return { tables, partnerships, tried }
  })
  const leaks = await session(appUrl, async ask => {
    const found: string[] = []
    const look = async (from: string, inside: string) => {
      await ask('select set_config($1, $2, false)', ['app.partnership_id', inside])
      for (const table of tables) {
        const readable = await ask<{ may: boolean }>('select has_table_privilege($1, $2) as may', [
          table,
          'select',
        ])
        if (!readable[0]?.may) continue
        const [row] = await ask<{ others: number }>(
          `select count(*)::int as others from ${table} where partnership_id::text is distinct from $1`,
          [inside],
        )
        if (row && row.others > 0) found.push(`${table}: ${row.others} seen from ${from}`)
      }
    }
    for (const { id, slug } of partnerships) await look(slug, id)
    await look('outside', '')
    return found
  })
  return { leaks, tried }
}
