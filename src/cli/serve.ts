import { accountByEmail } from '#platform/auth/accounts.ts'
import { signInLinkFor } from '#platform/auth/sign-in-links.ts'
import { listPartnerships } from '#platform/db/partnerships.ts'
import { logTo } from '#platform/http/log.ts'
import { demonstrationPeople, loadDemonstration } from '../demo/load.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { serve } from '../serve.ts'
import type { Command } from './command.ts'

const linkMinutes = 12 * 60

/** One way in for each role of the demonstration, where it is loaded. */
async function demonstrationLinks({ database, house }: Installation): Promise<string[]> {
  return database.onSite('write', async db => {
    const lines: string[] = []
    for (const { email, who } of demonstrationPeople) {
      const account = await accountByEmail(db, email)
      if (!account) continue
      const url = await signInLinkFor(db, account.id, house.origin, new Date(), linkMinutes)
      lines.push(`  ${`${account.name}, ${who.en}`.padEnd(58)} ${url}`)
    }
    return lines
  })
}

export const serveCommand: Command = {
  name: 'serve',
  usage: '',
  summary: 'Serve the pages and the open interface, and do background work unless WORK=false',
  async run({ config, say, stopped }) {
    const began = performance.now()
    const log = logTo(config.log, say)
    const installation = await openInstallation(config, log, { say })
    try {
      if (!config.production) await loadDemonstration(installation, say)
      const serving = await serve(installation)
      if (!config.production) {
        const links = await demonstrationLinks(installation)
        if (links.length > 0)
          say(['Sign in as (each link works once, within 12 hours):', ...links].join('\n'))
        if (!config.smtpUrl) say(`Letters go to ${serving.address}/outbox and nowhere else`)
      }
      if (config.production && (await installation.database.onSite('read', listPartnerships)).length === 0)
        say(
          `No partnership yet. Set the first one up at ${serving.address}/new?key=${installation.house.setUpKey}`,
        )
      say(
        `Porchlight is at ${serving.address} (ready in ${((performance.now() - began) / 1000).toFixed(1)} s)`,
      )
      await stopped()
      say('Stopping: finishing what is under way')
      await serving.stop()
      return 0
    } finally {
      await installation.close()
    }
  },
}
