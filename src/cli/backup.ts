import { backUp } from '#platform/db/archive/backup.ts'
import type { Command } from './command.ts'
import { withInstallation } from './with-installation.ts'

export const backupCommand: Command = {
  name: 'backup',
  usage: 'FILE.tar.gz',
  summary: 'Write everything into one consistent archive, while people go on working',
  async run(context) {
    const [to] = context.words
    if (!to) {
      context.say('Say where to: porchlight backup porchlight-2026-11-03.tar.gz')
      return 2
    }
    const done = await withInstallation(context, ({ files, ownerUrl }) =>
      backUp({ ownerUrl, files, to, now: new Date() }),
    )
    context.print(
      context.json
        ? JSON.stringify({ file: to, ...done })
        : `${to}: ${done.rows} rows of ${done.tables} tables and ${done.files} files, ${(done.bytes / 1e6).toFixed(1)} MB`,
    )
    return 0
  },
}
