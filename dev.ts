import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { pages, program } from './build.ts'

// Serves from source: builds, starts, and does both again within two seconds of a change. Stylesheets and islands
// are built again only when one of them changed.
let server: ChildProcess | undefined
let changed = new Set<string>()
let soon: NodeJS.Timeout | undefined
let working = false

const forBrowser = (file: string) => /\.css$|\.island\.ts$|platform.browser/.test(file)

async function stop(): Promise<void> {
  const running = server
  server = undefined
  if (!running || running.exitCode !== null) return
  running.kill('SIGTERM')
  await new Promise(resolve => running.once('exit', resolve))
}

function start(): void {
  // Building for the browser sets NODE_ENV; the server is not to take itself for production.
  const env = { ...process.env, NODE_ENV: 'development' }
  server = spawn(process.execPath, ['dist/main.js'], { stdio: 'inherit', env })
}

async function again(files: ReadonlySet<string>): Promise<void> {
  const began = performance.now()
  try {
    if ([...files].some(forBrowser)) await pages({ compressed: false })
    await program()
  } catch (error) {
    console.error((error as Error).message)
    return
  }
  await stop()
  start()
  console.error(`Built again in ${Math.round(performance.now() - began)} ms`)
}

async function settle(): Promise<void> {
  if (working || changed.size === 0) return
  working = true
  const files = changed
  changed = new Set()
  await again(files)
  working = false
  void settle()
}

for (const folder of ['src', 'db'])
  watch(folder, { recursive: true }, (_event, file) => {
    if (!file || /\.(test|e2e|drill|reference)\.tsx?$/.test(file)) return
    changed.add(file)
    clearTimeout(soon)
    soon = setTimeout(() => void settle(), 80)
  })

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().then(() => process.exit(0)))

await pages({ compressed: false })
await program()
start()
