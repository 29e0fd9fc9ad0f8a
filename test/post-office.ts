import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

interface Delivered {
  readonly to: string[]
  readonly raw: string
  readonly messageId: string
}

export interface PostOffice {
  readonly url: string
  /** Everything accepted, in order; the same letter twice is there twice. */
  readonly delivered: Delivered[]
  /** Destroys this many of the next conversations in the middle of the letter. */
  cutNext: number
  /** Destroys this many of the next conversations after the letter was taken, before saying so. */
  silenceNext: number
  close(): Promise<void>
}

/** A real SMTP server on this machine. `refuse` answers for a recipient: a code and words, or nothing to accept. */
export async function openPostOffice(
  refuse: (address: string) => { code: number; say: string } | undefined = () => undefined,
): Promise<PostOffice> {
  const delivered: Delivered[] = []
  const options: SMTPServerOptions = {
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(address, _session, done) {
      const refused = refuse(address.address)
      done(refused ? Object.assign(new Error(refused.say), { responseCode: refused.code }) : undefined)
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      const cut = office.cutNext > 0
      if (cut) office.cutNext--
      stream.on('data', part => {
        if (cut) hangUp()
        else parts.push(part)
      })
      stream.on('end', () => {
        if (cut) return hangUp()
        const raw = Buffer.concat(parts).toString()
        delivered.push({
          raw,
          to: session.envelope.rcptTo.map(({ address }) => address),
          messageId: /^Message-ID: (<[^>]+>)/im.exec(raw)?.[1] ?? '',
        })
        if (office.silenceNext > 0) {
          office.silenceNext--
          return hangUp()
        }
        done()
      })
    },
  }
  const server = new SMTPServer(options)
  server.on('error', () => {})
  const hangUp = () => {
    for (const connection of server.connections) connection._socket?.destroy()
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${port}`,
    delivered,
    cutNext: 0,
    silenceNext: 0,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
  return office
}
