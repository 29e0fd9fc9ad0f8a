import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { databaseUrl } from '#platform/db/embedded/index.ts'
import { readPostmaster } from '#platform/db/embedded/postmaster.ts'
import { isAlive } from '#platform/db/embedded/processes.ts'
import { until } from '../until.ts'

const built = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

export interface Program {
  readonly origin: string
  /** Milliseconds from starting the process to its first ready answer. */
  readonly ready: number
  /** The owner's way into its embedded database. */
  readonly ownerUrl: string
  /** Everything it said. */
  said(): string
  /** SIGKILL to the server and to its database at the same moment; returns when both are gone. */
  killEverything(): Promise<void>
  stop(): Promise<void>
}

/** The built program as a process of its own, on a data folder. */
export function begin(environment: Record<string, string>): { child: ChildProcess; said(): string } {
  let said = ''
  const child = spawn(process.execPath, [built], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'development',
      LOG: 'json',
      HOST: 'localhost',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const hear = (part: Buffer) => {
    said += part
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return { child, said: () => said }
}

/** Starts it and waits until it can serve. Rejects with what it said when it ends instead. */
export async function startProgram(data: string, port: number): Promise<Program> {
  const began = performance.now()
  const { child, said } = begin({ PORCHLIGHT_DATA: data, PORT: String(port) })
  const origin = `http://localhost:${port}`
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`It ended instead of starting:\n${said()}`)
    return fetch(`${origin}/readyz`).then(
      answer => answer.ok,
      () => false,
    )
  }, 120_000)
  const ready = performance.now() - began
  const { socketDir } = JSON.parse(await readFile(path.join(data, 'running.json'), 'utf8'))
  return {
    origin,
    ready,
    ownerUrl: databaseUrl({ socketDir }, 'porchlight', 'owner'),
    said,
    killEverything: async () => {
      const postmaster = readPostmaster(path.join(data, 'postgresql/cluster'))
      child.kill('SIGKILL')
      if (postmaster) process.kill(postmaster.pid, 'SIGKILL')
      await until(async () => child.signalCode !== null && !isAlive(postmaster?.pid ?? 0))
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
