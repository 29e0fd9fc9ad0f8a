import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { forget, type Program, report, startProgram } from './program.ts'

// The public front door against a bare node:http server sending the same bytes, one process each, in turns:
// bare, cached, bare, uncached. Ratios, because machines are noisy.
const connections = 50
const seconds = 6
const headers = { 'accept-encoding': 'br', 'accept-language': 'en' }

interface Load {
  perSecond: number
  p95: number
}

async function load(url: string, compressed = true): Promise<Load> {
  const options = { url, connections, headers: compressed ? headers : { 'accept-language': 'en' } }
  await autocannon({ ...options, duration: 2 })
  const run = await autocannon({ ...options, duration: seconds })
  if (run.non2xx > 0 || run.errors > 0) throw new Error(`${url}: ${run.non2xx} refused, ${run.errors} failed`)
  return { perSecond: run.requests.average, p95: run.latency.p97_5 }
}

async function bare(body: Uint8Array, answer: Headers): Promise<Load> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('bare.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify({ body: Buffer.from(body).toString('base64'), headers: [...answer] }))
  await new Promise(resolve => child.stdout.once('data', resolve))
  try {
    return await load('http://127.0.0.1:8393/')
  } finally {
    child.kill()
  }
}

const first = await startProgram(8391)
await first.stop()
const page = '/peterborough'
const measure = async (environment: Record<string, string>) => {
  const program: Program = await startProgram(8391, environment, first.data)
  const answer = await fetch(program.url + page, { headers })
  const body = new Uint8Array(await answer.arrayBuffer())
  const ours = await load(program.url + page)
  await program.stop()
  return { ours, body, headers: answer.headers }
}
const kept = await measure({})
const plain = await bare(kept.body, kept.headers)
const made = await measure({ PAGE_CACHE_SECONDS: '0' })
const plainAgain = await bare(made.body, made.headers)
await forget(first.data)

const tell = (ours: Load, theirs: Load) =>
  `${Math.round(ours.perSecond)}/s of ${Math.round(theirs.perSecond)}/s = 1/${(theirs.perSecond / ours.perSecond).toFixed(1)}`
report(
  'front door, kept in memory',
  tell(kept.ours, plain),
  '≥ 1/4 of bare node:http',
  kept.ours.perSecond * 4 >= plain.perSecond,
)
report('  p97.5 at 50 connections', `${kept.ours.p95} ms`, '≤ 25 ms', kept.ours.p95 <= 25)
report(
  'front door, made each time',
  tell(made.ours, plainAgain),
  '≥ 1/12 of bare node:http',
  made.ours.perSecond * 12 >= plainAgain.perSecond,
)
