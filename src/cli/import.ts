import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { importFile } from '#features/directory/index.ts'
import type { Command } from './command.ts'
import { findPartnership, partnershipOption } from './find-partnership.ts'
import { withInstallation } from './with-installation.ts'

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE [--partnership ADDRESS]',
  summary: 'Take a list of services in: the federal list or HSDS JSON; all or nothing, twice changes nothing',
  options: partnershipOption,
  async run(context) {
    const [file] = context.words
    if (!file) {
      context.say('Say which file: porchlight import services.json')
      return 2
    }
    const bytes = await readFile(file)
    return withInstallation(context, async installation => {
      const partnership = await findPartnership(context, installation)
      if (!partnership) return 2
      const { report } = await importFile(
        installation.database,
        partnership.id,
        { kind: 'system', name: 'porchlight import' },
        bytes,
        { name: path.basename(file) },
        new Date(),
        (done, total) => context.say(`${done} of ${total}`),
      )
      if (context.json) context.print(JSON.stringify(report))
      else {
        const { changed, taken, unchanged } = report.services
        context.print(
          `Services: ${taken} taken, ${changed} changed, ${unchanged} unchanged. Lines refused: ${report.refused}.`,
        )
        if (report.refused > 0) context.print('The Services page lists each refused line with its reason.')
      }
      return report.refused > 0 ? 3 : 0
    })
  },
}
