import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps what must not lie open in the database, such as another directory's key. */
export interface Sealing {
  seal(written: string): string
  /** Undefined when it was sealed under another secret, or tampered with. */
  open(sealed: string): string | undefined
}

/** AES-256-GCM under a key drawn (HKDF-SHA-256) from the installation's secret, which stands outside the database. */
export function sealingUnder(secret: string): Sealing {
  const key = Buffer.from(hkdfSync('sha256', secret, 'porchlight', 'sealed keys of other directories', 32))
  return {
    seal(written) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const hidden = Buffer.concat([cipher.update(written, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < 28) return undefined
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
