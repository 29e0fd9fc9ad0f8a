import { importFile } from '#features/directory/index.ts'
import { aPartnership } from '../../test/a-partnership.ts'
import { report } from '../program.ts'
import { bigList } from './a-big-list.ts'
import { openGround } from './ground.ts'

// A list of 10,000 services into an empty partnership, the same file again, then one of 100,000 into another, or as many as
// are named (`bench/import.ts 250000`), with the memory it takes while it goes on.
const small = 10_000
const large = Number(process.argv[2] ?? 100_000)
const actor = { kind: 'system', name: 'bench' } as const
const ground = await openGround()
const { installation } = ground
const megabytes = () => Math.round(process.memoryUsage().rss / 1_000_000)

async function take(partnershipId: string, bytes: Uint8Array) {
  const since = process.cpuUsage()
  const memory = [megabytes()]
  const looking = setInterval(() => memory.push(megabytes()), 2_000)
  const began = performance.now()
  let heard = 0
  const { report: counts } = await importFile(
    installation.database,
    partnershipId,
    actor,
    bytes,
    { name: 'list.json' },
    new Date(),
    () => {
      heard++
    },
  )
  const seconds = (performance.now() - began) / 1_000
  clearInterval(looking)
  memory.push(megabytes())
  const { user, system } = process.cpuUsage(since)
  const { taken, changed, unchanged } = counts.services
  const all = taken + changed + unchanged
  const own = (user + system) / 1_000 / all
  return { ...counts, all, seconds, perSecond: Math.round(all / seconds), heard, own, memory }
}

const said = (run: Awaited<ReturnType<typeof take>>) =>
  `${run.perSecond}/s (${run.all} in ${run.seconds.toFixed(1)} s, own CPU ${run.own.toFixed(2)} ms each, told ${run.heard} times)`

const list = bigList(small)
const first = await take(ground.partnershipId, list)
report('a new list', said(first), '≥ 2,000 services/s', first.perSecond >= 2_000)
const again = await take(ground.partnershipId, list)
report('the same file again', said(again), 'changes nothing', again.services.unchanged === again.all)
console.log(
  '     refused',
  first.refused,
  'remarks',
  first.remarks,
  'organisations',
  first.organisations.taken,
)
const file = bigList(large)
const other = await aPartnership(installation.database, 'large')
const whole = await take(other, file)
report(`a new list of ${whole.all}`, said(whole), '≥ 2,000 services/s', whole.perSecond >= 2_000)
const some = whole.memory.filter((_, n) => n % Math.ceil(whole.memory.length / 16) === 0)
console.log(
  `     a file of ${Math.round(file.length / 1_000_000)} MB; memory meanwhile, MB: ${some.join(' ')}`,
)
await ground.leave()
