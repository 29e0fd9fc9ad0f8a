import { importFile } from '#features/directory/index.ts'
import { report } from '../program.ts'
import { bigList } from './a-big-list.ts'
import { openGround } from './ground.ts'

// A list of 10,000 services into an empty partnership, the same file again, and an edition with a tenth new.
const wanted = 10_000
const ground = await openGround()
const { installation, partnershipId } = ground
const actor = { kind: 'system', name: 'bench' } as const

async function take(bytes: Uint8Array) {
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
  const { taken, changed, unchanged } = counts.services
  const all = taken + changed + unchanged
  return { ...counts, all, seconds, perSecond: Math.round(all / seconds), heard }
}

const list = bigList(wanted)
const first = await take(list)
const said = (run: Awaited<ReturnType<typeof take>>) =>
  `${run.perSecond}/s (${run.all} in ${run.seconds.toFixed(1)} s, told ${run.heard} times)`
report('a new list', said(first), '≥ 2,000 services/s', first.perSecond >= 2_000)
const again = await take(list)
report('the same file again', said(again), 'changes nothing', again.services.unchanged === again.all)
console.log(
  '     refused',
  first.refused,
  'remarks',
  first.remarks,
  'organisations',
  first.organisations.taken,
)
await ground.leave()
