import { logTo } from '#platform/http/log.ts'
import { openInstallation, prepareDatabase } from '../installation.ts'
import type { Command } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  summary: 'Bring the database up to date, and do nothing else',
  async run({ config, json, print, say }) {
    if (config.databaseUrl) {
      const applied = await prepareDatabase(config.databaseUrl)
      print(
        json ? JSON.stringify({ applied }) : applied.length > 0 ? applied.join('\n') : 'Already up to date',
      )
      return 0
    }
    const installation = await openInstallation(
      config,
      logTo('off', () => {}),
      { say },
    )
    await installation.close()
    print(json ? JSON.stringify({ ok: true }) : 'Up to date')
    return 0
  },
}
