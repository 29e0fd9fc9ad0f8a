import { restore } from '#platform/db/archive/restore.ts'
import type { Command } from './command.ts'
import { withInstallation } from './with-installation.ts'

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'FILE.tar.gz',
  summary: 'Bring an archive back into an empty database, all or nothing',
  async run(context) {
    const [from] = context.words
    if (!from) {
      context.say('Say which archive: porchlight restore porchlight-2026-11-03.tar.gz')
      return 2
    }
    const done = await withInstallation(context, ({ files, ownerUrl }) => restore({ ownerUrl, files, from }))
    if (context.json) context.print(JSON.stringify(done))
    else {
      context.print(
        `Restored ${done.rows} rows and ${done.files} files as they were on ${done.at.toISOString()}.`,
      )
      if (done.held > 0)
        context.print(
          `${done.held} letters were waiting then. They are kept but not sent again by themselves.`,
        )
    }
    return 0
  },
}
