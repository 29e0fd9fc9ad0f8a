import { importFile } from '#features/directory/index.ts'
import { gridOf } from '#features/gaps/index.ts'
import { addCommunity } from '../../src/features/partnership/community-commands.ts'
import { report } from '../program.ts'
import { bigList } from './a-big-list.ts'
import { openGround, percentile } from './ground.ts'

// The grid of gaps over 10,000 services, 13 communities and every need of the catalogue: read, judged and summed up.
const ground = await openGround()
const { installation, partnershipId } = ground
const actor = { kind: 'system', name: 'bench' } as const
const list = { name: 'list.json' }
await importFile(installation.database, partnershipId, actor, bigList(10_000), list, new Date())
await installation.database.inPartnership(partnershipId, 'write', async db => {
  for (let nth = 1; nth < 13; nth += 1)
    await addCommunity(
      db,
      actor,
      {
        name: `Town ${nth}`,
        province: 'ON',
        lon: -79 + nth / 10,
        lat: 43.5 + nth / 10,
        censusArea: null,
        population: 9_000,
      },
      new Date(),
    )
})

const grid = async (lens: Parameters<typeof gridOf>[2]) => {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const { rows, services } = await installation.database.inPartnership(partnershipId, 'read', db =>
    gridOf(db, new Date(), lens),
  )
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0)
  const { user, system } = process.cpuUsage(cpu)
  return { took: performance.now() - began, cpu: (user + system) / 1000, services, cells }
}
for (const [name, lens] of [
  ['widest', {}],
  ['narrow', { language: 'ar', status: 'refugee-claimant', time: 'evening' }],
] as const) {
  await grid(lens)
  const runs = []
  for (let run = 0; run < 20; run += 1) runs.push(await grid(lens))
  const took = runs.map(run => run.took)
  const slow = percentile(took, 0.95)
  const [first] = runs
  const what = `grid, ${first?.cells} cells over ${first?.services} services, ${name}`
  const busy = Math.round(
    percentile(
      runs.map(run => run.cpu),
      0.5,
    ),
  )
  const measured = `p50 ${Math.round(percentile(took, 0.5))} ms (${busy} ms of processor), p95 ${Math.round(slow)} ms`
  report(what, measured, '≤ 300 ms', slow <= 300)
  report('  of which ours', `${busy} ms of processor`, '≤ 60 ms', busy <= 60)
}
await ground.leave()
