import type { Job } from '#platform/jobs/job.ts'
import { lookThrough, runImport } from './commands/import/import-file.ts'
import { indexOutdated } from './commands/index-texts.ts'
import { findImport } from './queries/tend.ts'
import { lookIfListsCame } from './twins/commands/look.ts'

/** Takes a file that was handed in. Killed half-way, it runs again from the start; nothing is half done. */
export const importJob: Job = {
  name: 'directory.import',
  async run({ partnershipId, import: importId = '' }, { database, files, log, now }) {
    const handed = await database.inPartnership(partnershipId, 'read', db => findImport(db, importId))
    if (!handed?.fileKey || !['waiting', 'working', 'failed'].includes(handed.state)) return
    const bytes = await files.get(handed.fileKey)
    if (!bytes) throw new Error('The file that was handed in is gone')
    const actor = handed.byId
      ? { kind: 'account' as const, id: handed.byId, name: handed.byName }
      : { kind: 'system' as const, name: handed.byName }
    if (handed.wanted === 'look') {
      await lookThrough(database, partnershipId, actor, importId, bytes, now)
      return
    }
    const report = await runImport(database, partnershipId, actor, importId, bytes, now)
    log('imported', {
      import: importId,
      services: report.services,
      refused: report.refused,
      ms: report.milliseconds,
    })
    if (!report.idsChanged) await files.remove(handed.fileKey)
    await database.inPartnership(partnershipId, 'write', db => lookIfListsCame(db, actor, now()))
  },
}

/**
 * Each morning: after an upgrade with other words, listings are made findable by them. A thousand at a time, so that
 * nobody waits; killed half-way, it goes on where it stopped.
 */
export const indexJob: Job = {
  name: 'directory.index',
  daily: true,
  async run({ partnershipId }, { database, log }) {
    let all = 0
    for (let some = -1; some !== 0; all += some)
      some = await database.inPartnership(partnershipId, 'write', indexOutdated)
    if (all > 0) log('made findable anew', { services: all })
  },
}
