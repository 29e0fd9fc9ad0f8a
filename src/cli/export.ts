import { exportPartnership } from '#platform/db/archive/export.ts'
import type { Command } from './command.ts'
import { exportHsds } from './export-hsds.ts'
import { findPartnership, partnershipOption } from './find-partnership.ts'
import { withInstallation } from './with-installation.ts'

export const exportCommand: Command = {
  name: 'export',
  usage: '[hsds|csv] FOLDER [--partnership ADDRESS]',
  summary:
    'Write everything of one partnership as files: JSON lines, CSV, and what was uploaded; or its services by the open standard',
  options: { ...partnershipOption, out: { type: 'string', means: 'the folder to write' } },
  async run(context) {
    const [first] = context.words
    if (first === 'hsds' || first === 'csv') return exportHsds(context, first)
    if (context.words.length > 1) {
      context.say(
        `“${first}” is no form services are written in: porchlight export hsds FOLDER, or csv FOLDER; FOLDER alone for everything.`,
      )
      return 2
    }
    const { out } = context.options
    const to = typeof out === 'string' ? out : first
    if (!to) {
      context.say('Say where to: porchlight export my-partnership')
      return 2
    }
    return withInstallation(context, async installation => {
      const partnership = await findPartnership(context, installation)
      if (!partnership) return 2
      const { database, files } = installation
      const done = await exportPartnership({ database, files, partnershipId: partnership.id, to })
      context.print(
        context.json
          ? JSON.stringify({ folder: to, ...done })
          : `${to}: ${done.rows} rows of ${done.tables} tables, ${done.files} files`,
      )
      return 0
    })
  },
}
