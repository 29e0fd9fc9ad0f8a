import { logTo } from '#platform/http/log.ts'
import { startWork } from '#platform/jobs/work.ts'
import { openInstallation } from '../installation.ts'
import type { Command } from './command.ts'

export const workCommand: Command = {
  name: 'work',
  usage: '',
  summary: 'Only do background work: beside servers started with WORK=false',
  async run({ config, say, stopped }) {
    const log = logTo(config.log, say)
    const installation = await openInstallation(config, log, { join: true, say })
    try {
      const { database, files, house, transport } = installation
      const { origin, outgoing } = house
      const tools = { database, files, transport, log, origin, outgoing, now: () => new Date() }
      const jobs = house.features.flatMap(feature => feature.jobs ?? [])
      const work = await startWork({ jobs, tools, url: installation.appUrl })
      say(`Working on ${jobs.length} kinds of job`)
      await stopped()
      await work.stop()
      return 0
    } finally {
      await installation.close()
    }
  },
}
