import { appendFile, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { exportLines, exportPackage } from '#features/directory/index.ts'
import type { CommandContext, ExitCode } from './command.ts'
import { findPartnership } from './find-partnership.ts'
import { withInstallation } from './with-installation.ts'

/** `porchlight export hsds FOLDER` and `porchlight export csv FOLDER`: the directory by the open standard. */
export async function exportHsds(context: CommandContext, how: 'hsds' | 'csv'): Promise<ExitCode> {
  const { out } = context.options
  const to = typeof out === 'string' ? out : context.words[1]
  if (!to) {
    context.say(`Say where to: porchlight export ${how} --out my-services`)
    return 2
  }
  await mkdir(to, { recursive: true })
  if ((await readdir(to)).length > 0) {
    context.say(`${to} is not empty. Name a folder that is, or that is not there yet.`)
    return 2
  }
  return withInstallation(context, async installation => {
    const { database } = installation
    const partnership = await findPartnership(context, installation)
    if (!partnership) return 2
    const written = new Set<string>()
    const count = await (how === 'hsds' ? exportLines : exportPackage)({
      database,
      partnershipId: partnership.id,
      zone: partnership.timeZone,
      now: new Date(),
      write: async (file, text) => {
        written.add(file)
        await appendFile(path.join(to, file), text)
      },
      told: done => context.say(`${done}`),
    }).catch(async (error: Error) => {
      // Half a package reads like a whole one.
      for (const file of written) await rm(path.join(to, file), { force: true })
      throw error
    })
    context.print(
      context.json
        ? JSON.stringify({ folder: to, count })
        : `${to}: ${count} ${how === 'csv' ? 'rows' : 'records'}`,
    )
    return 0
  })
}
