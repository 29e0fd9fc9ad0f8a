import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface Program {
  url: string
  /** Milliseconds from starting the process to its first answer. */
  ready: number
  data: string
  /** Stops it and keeps its data. */
  stop(): Promise<void>
}

/** The built program as its own process, on a data folder of its own. */
export async function startProgram(
  port: number,
  environment: Record<string, string> = {},
  data?: string,
): Promise<Program> {
  const folder = data ?? (await mkdtemp(path.join(os.tmpdir(), 'porchlight-bench-')))
  const began = performance.now()
  const child: ChildProcess = spawn(process.execPath, [path.join(root, 'dist/main.js')], {
    env: { ...process.env, PORT: String(port), PORCHLIGHT_DATA: folder, LOG: 'off', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', chunk => {
    said += chunk
  })
  const url = `http://127.0.0.1:${port}`
  while (
    !(await fetch(`${url}/readyz`).then(
      answer => answer.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`The program did not start:\n${said}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  const ready = performance.now() - began
  return {
    url,
    ready,
    data: folder,
    stop: async () => {
      child.kill('SIGTERM')
      await new Promise(resolve => child.once('exit', resolve))
    },
  }
}

export const forget = (data: string) => rm(data, { recursive: true, force: true })

const width = 46
export const report = (what: string, measured: string, bar: string, held: boolean): void => {
  console.log(`${held ? 'ok  ' : 'MISS'} ${what.padEnd(width)} ${measured.padEnd(34)} bar: ${bar}`)
  if (!held) process.exitCode = 1
}
