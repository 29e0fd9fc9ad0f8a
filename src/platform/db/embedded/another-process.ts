import { type ChildProcess, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { isAlive } from './processes.ts'

const PROGRAM = `
  const { startEmbedded } = await import(process.argv[1])
  try {
    const running = await startEmbedded({ dataDir: process.argv[2], stateDir: process.argv[3] })
    console.log(JSON.stringify({ ok: true, ...running }))
    setInterval(() => {}, 1000)
  } catch (error) {
    console.log(JSON.stringify({ ok: false, name: error.name, message: error.message }))
  }`

type Told =
  | { ok: true; ownerUrl: string; appUrl: string; socketDir: string; mode: string; ms: number }
  | { ok: false; name: string; message: string }

export type Another = { child: ChildProcess; told: Promise<Told>; kill(): Promise<void> }

/** Starts the embedded database in a process of its own, so that tests can kill that process. */
export function anotherProcess(
  dataDir: string,
  options: { stateDir?: string; uid?: number; gid?: number; fileBlocks?: number } = {},
): Another {
  const { stateDir = `${dataDir}-state`, fileBlocks, ...identity } = options
  const limit = fileBlocks === undefined ? '' : `ulimit -f ${fileBlocks}; `
  const start = fileURLToPath(new URL('./start.ts', import.meta.url))
  const node = [process.execPath, '--input-type=module', '-e', PROGRAM, start, dataDir, stateDir]
  const child = spawn('/bin/sh', ['-c', `${limit}exec "$@"`, 'sh', ...node], {
    ...identity,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const told = new Promise<Told>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', data => {
      said += data
      if (said.endsWith('\n')) resolve(JSON.parse(said))
    })
    text(child.stderr).then(complaint => {
      if (!said) reject(new Error(`said nothing but: ${complaint}`))
    })
  })
  // A test that kills the process before it speaks does not ask what it said.
  told.catch(() => {})
  return {
    child,
    told,
    async kill() {
      const ended = new Promise(resolve => child.once('exit', resolve))
      if (child.exitCode === null && child.signalCode === null && child.pid && isAlive(child.pid)) {
        child.kill('SIGKILL')
        await ended
      }
    },
  }
}
