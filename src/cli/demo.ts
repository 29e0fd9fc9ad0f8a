import { loadDemonstration } from '../demo/load.ts'
import type { Command } from './command.ts'
import { withInstallation } from './with-installation.ts'

export const demoCommand: Command = {
  name: 'demo',
  usage: '',
  summary: 'Load the demonstration into an empty database',
  async run(context) {
    if (context.config.production) {
      context.say('The demonstration is never loaded in production. Use a machine or folder of its own.')
      return 1
    }
    return withInstallation(context, async installation => {
      const loaded = await loadDemonstration(installation, context.say)
      if (!loaded) context.say('There are partnerships here already. Set PORCHLIGHT_DATA to a new folder.')
      return loaded ? 0 : 1
    })
  },
}
