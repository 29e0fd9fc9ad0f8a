import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { decode } from '#platform/encoding.ts'

/** The text of a file, piece by piece, in whatever encoding its first 64 KB show (`encoding.ts`); and how far it has been read, in bytes. */
export async function* textOfFile(
  path: string,
): AsyncGenerator<{ text: string; read: number; size: number }> {
  const file = await open(path)
  const head = new Uint8Array(65_536)
  const { size } = await file.stat()
  const { bytesRead } = await file.read(head, 0, head.length, 0)
  await file.close()
  const { encoding } = decode(head.subarray(0, bytesRead))
  const decoder = new TextDecoder(encoding)
  let read = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer
    read += bytes.length
    yield { text: decoder.decode(bytes, { stream: true }), read, size }
  }
  yield { text: decoder.decode(), read, size }
}
