export interface Letter {
  readonly subject: string
  /** The plain-text part. */
  readonly text: string
  /** The address behind its button. */
  readonly link: string
}

/** Reads a letter as a mail program would. Throws when it has no button. */
export function openLetter(raw: string): Letter {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/)
  const subject = /^Subject: ((?:.|\r?\n[ \t])*)/im.exec(head)?.[1] ?? ''
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1]
  const parts = boundary ? rest.join('\n\n').split(`--${boundary}`) : [raw]
  const part = (type: string) => decoded(parts.find(each => each.includes(`Content-Type: ${type}`)) ?? '')
  const link = /href="(https?:[^"]+)"/.exec(part('text/html'))?.[1]
  if (!link) throw new Error(`A letter without a button: ${subject}`)
  return { subject: words(subject), text: part('text/plain'), link: link.replaceAll('&amp;', '&') }
}

const bytesOf = (written: string): Buffer =>
  Buffer.from(
    written.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

function decoded(part: string): string {
  const [head = '', ...rest] = part.trim().split(/\r?\n\r?\n/)
  const body = rest.join('\n\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  return bytesOf(body.replace(/=\r?\n/g, '')).toString()
}

/** Words of a heading, which mail writes in ASCII only (RFC 2047). */
const words = (heading: string): string =>
  heading
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how, written) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(written, 'base64').toString()
        : bytesOf(written.replaceAll('_', ' ')).toString(),
    )
