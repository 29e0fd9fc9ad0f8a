import { logTo } from '#platform/http/log.ts'
import { type Installation, openInstallation } from '../installation.ts'
import type { CommandContext } from './command.ts'

/** Runs a command's work over an open installation, beside a running server where there is one, and closes it. */
export async function withInstallation<Result>(
  context: CommandContext,
  work: (installation: Installation) => Promise<Result>,
): Promise<Result> {
  const quiet = logTo('off', () => {})
  const installation = await openInstallation(context.config, quiet, { join: true, say: context.say })
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}
