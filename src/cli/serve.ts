import { logTo } from '#platform/http/log.ts'
import { openInstallation } from '../installation.ts'
import { serve } from '../serve.ts'
import type { Command } from './command.ts'

export const serveCommand: Command = {
  name: 'serve',
  usage: '',
  summary: 'Serve the pages and the open interface, and do background work unless WORK=false',
  async run({ config, say, stopped }) {
    const began = performance.now()
    const log = logTo(config.log, say)
    const installation = await openInstallation(config, log, say)
    try {
      const serving = await serve(installation)
      say(`Porchlight is at ${serving.address} (ready in ${((performance.now() - began) / 1000).toFixed(1)} s)`)
      await stopped
      say('Stopping: finishing what is under way')
      await serving.stop()
      return 0
    } finally {
      await installation.close()
    }
  },
}
