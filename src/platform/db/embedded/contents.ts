import pg from 'pg'
import { OWNER } from './cluster.ts'
import { EmbeddedFailure } from './failure.ts'
import { PORT } from './socket.ts'

export const DATABASE = 'porchlight'
export const APP = 'porchlight_app'

const CANNOT_CONNECT_NOW = '57P03'

/** `busy`: starting, recovering or shutting down. `silent`: no answer, or another cluster answers. */
export async function askServer(socketDir: string, cluster: string): Promise<'ready' | 'busy' | 'silent'> {
  if (!socketDir) return 'silent'
  const client = connection(socketDir, 'postgres')
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory === cluster ? 'ready' : 'silent'
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === CANNOT_CONNECT_NOW ? 'busy' : 'silent'
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * The database and the role the program works as, made if absent. The role is held to owning and
 * bypassing nothing at every start: row-level security is no wall to one that may.
 */
export async function ensureContents(socketDir: string): Promise<void> {
  const client = connection(socketDir, 'postgres')
  try {
    await client.connect()
    // In a server left running, the statement of a killed start may still be at work: wait for its session.
    await client.query(`select pg_advisory_lock(hashtext('porchlight contents'))`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (!rowCount) await client.query(`create database ${DATABASE} owner ${OWNER} template template0`)
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${APP}') then create role ${APP}; end if;
      alter role ${APP} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
    end $$`)
    const { rows } = await client.query<{ safe: boolean }>(
      `select current_setting('fsync') = 'on' and current_setting('data_checksums') = 'on' as safe`,
    )
    if (!rows[0]?.safe) {
      throw new EmbeddedFailure(
        'The database runs without fsync or data checksums, so it could lose what it confirmed.',
      )
    }
  } finally {
    await client.end()
  }
}

function connection(socketDir: string, database: string): pg.Client {
  const client = new pg.Client({
    host: socketDir,
    port: PORT,
    user: OWNER,
    database,
    connectionTimeoutMillis: 2000,
  })
  // A server that goes away between two questions is noticed by the next one.
  client.on('error', () => {})
  return client
}
