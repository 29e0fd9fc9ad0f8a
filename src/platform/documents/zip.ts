import { crc32, inflateRawSync } from 'node:zlib'

/**
 * What is inside a zip archive, opened with care: only the files asked for, each and all together no larger than
 * allowed once unpacked, whatever the archive says of itself. `undefined` when it is no archive this can read
 * (encrypted, split or over four gigabytes ones are not).
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: { bytes: number; files: number },
):
  | { ok: true; files: Map<string, Buffer>; names: string[] }
  | { ok: false; why: 'no-archive' | 'too-large' } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const no = { ok: false, why: 'no-archive' } as const
  const end = endOf(buffer)
  if (end === undefined) return no
  const count = buffer.readUInt16LE(end + 10)
  let at = buffer.readUInt32LE(end + 16)
  if (count > limits.files) return { ok: false, why: 'too-large' }
  const files = new Map<string, Buffer>()
  const names: string[] = []
  let left = limits.bytes
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) return no
    const entry = entryAt(buffer, at)
    at = entry.next
    names.push(entry.name)
    if (!wanted(entry.name) || files.has(entry.name)) continue
    const unpacked = unpack(buffer, entry, left)
    if (unpacked === 'too-large') return { ok: false, why: 'too-large' }
    if (!unpacked) return no
    left -= unpacked.length
    files.set(entry.name, unpacked)
  }
  return { ok: true, files, names }
}

/** Where the archive's table of contents is announced: within the last 64 KB. */
function endOf(buffer: Buffer): number | undefined {
  for (let at = buffer.length - 22; at >= 0 && at >= buffer.length - 65_557; at -= 1)
    if (buffer.readUInt32LE(at) === 0x06054b50) return at
  return undefined
}

interface Entry {
  name: string
  encrypted: boolean
  method: number
  size: number
  offset: number
  next: number
}

function entryAt(buffer: Buffer, at: number): Entry {
  const nameLength = buffer.readUInt16LE(at + 28)
  return {
    name: buffer.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, ''),
    encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
    method: buffer.readUInt16LE(at + 10),
    size: buffer.readUInt32LE(at + 20),
    offset: buffer.readUInt32LE(at + 42),
    next: at + 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32),
  }
}

function unpack(buffer: Buffer, entry: Entry, left: number): Buffer | 'too-large' | undefined {
  const { offset } = entry
  if (entry.encrypted || offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== 0x04034b50)
    return undefined
  const from = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  if (from + entry.size > buffer.length) return undefined
  const packed = buffer.subarray(from, from + entry.size)
  if (entry.method === 0) return packed.length > left ? 'too-large' : packed
  if (entry.method !== 8) return undefined
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
  } catch (failed) {
    const code = failed instanceof Error && 'code' in failed ? failed.code : undefined
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large'
    return undefined
  }
}

/** An archive of these files, stored as they are. */
export function zip(files: Iterable<readonly [string, Buffer]>): Buffer {
  const parts: Buffer[] = []
  const contents: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const named = Buffer.from(name)
    // Version 2.0, no flags, stored, 1 January 1980, then checksum, both sizes and the name's length.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(named.length, 22)
    const local = Buffer.alloc(4)
    local.writeUInt32LE(0x04034b50)
    parts.push(local, common, named, content)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50)
    central.writeUInt16LE(20, 4)
    common.copy(central, 6)
    central.writeUInt32LE(offset, 42)
    contents.push(central, named)
    offset += 30 + named.length + content.length
  }
  const table = Buffer.concat(contents)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(contents.length / 2, 8)
  end.writeUInt16LE(contents.length / 2, 10)
  end.writeUInt32LE(table.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, table, end])
}
