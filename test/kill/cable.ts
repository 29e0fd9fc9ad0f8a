import { mkdtemp, rm } from 'node:fs/promises'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import os from 'node:os'
import path from 'node:path'

const socketName = '.s.PGSQL.5432'

/** A way to a PostgreSQL that can be pulled out and put back. */
export interface Cable {
  readonly socketDir: string
  cut(): Promise<void>
  restore(): Promise<void>
  close(): Promise<void>
}

export async function cableTo(socketDir: string): Promise<Cable> {
  const mine = await mkdtemp(path.join(os.tmpdir(), 'cable-'))
  const ends = new Set<Socket>()
  let server: Server | undefined
  const keep = (socket: Socket) => {
    ends.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => ends.delete(socket))
  }
  const restore = () =>
    new Promise<void>(resolve => {
      server = createServer(near => {
        const far = createConnection(path.join(socketDir, socketName))
        keep(near)
        keep(far)
        near.pipe(far).pipe(near)
        near.on('close', () => far.destroy())
        far.on('close', () => near.destroy())
      }).listen(path.join(mine, socketName), resolve)
    })
  const cut = () =>
    new Promise<void>(resolve => {
      if (!server) return resolve()
      server.close(() => resolve())
      server = undefined
      for (const end of ends) end.destroy()
    })
  await restore()
  return {
    socketDir: mine,
    cut,
    restore,
    close: () => cut().then(() => rm(mine, { recursive: true, force: true })),
  }
}
