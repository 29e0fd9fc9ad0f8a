import pg from 'pg'
import type { Log } from '../http/log.ts'

/**
 * Hears, from any process, which partnership changed (sent by `record` at commit). While the connection is lost nothing
 * can be trusted, so `forget` is called without a partnership then, and again once it is back; `listening` says which.
 */
export async function listenForChanges(
  url: string,
  forget: (partnershipId: string | undefined, listening: boolean) => void,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  let client: pg.Client | undefined
  let stopped = false
  let retry: NodeJS.Timeout | undefined

  const connect = async (): Promise<void> => {
    const opening = new pg.Client({
      connectionString: url,
      application_name: 'porchlight changes',
      keepAlive: true,
    })
    let lost = false
    const onLost = (error?: Error) => {
      if (stopped || lost) return
      lost = true
      log('changes unheard', { message: error?.message ?? 'connection ended' })
      forget(undefined, false)
      retry = setTimeout(() => void connect().catch(onLost), 1_000)
    }
    opening.on('error', onLost)
    opening.on('end', () => onLost())
    opening.on('notification', notice => forget(notice.payload, true))
    try {
      await opening.connect()
      await opening.query('listen partnership_changed')
    } catch (error) {
      onLost(error as Error)
      return
    }
    client = opening
    forget(undefined, true)
  }
  await connect()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(retry)
      await client?.end().catch(() => {})
    },
  }
}
