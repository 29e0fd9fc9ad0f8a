import pg from 'pg'

type Ask = <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>

/** Several statements on one connection of their own. */
export async function session<Result>(url: string, work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(
      async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
        (await client.query<Row>(sql, values)).rows,
    )
  } finally {
    await client.end()
  }
}

/** One statement on a connection of its own. */
export const query = <Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> => session(url, ask => ask<Row>(sql, values))
