import { accessCommand } from './access.ts'
import { backupCommand } from './backup.ts'
import type { Command } from './command.ts'
import { configCommand } from './config.ts'
import { demoCommand } from './demo.ts'
import { doctorCommand } from './doctor.ts'
import { duplicatesCommand } from './duplicates.ts'
import { exportCommand } from './export.ts'
import { gapsCommand } from './gaps.ts'
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { restoreCommand } from './restore.ts'
import { serveCommand } from './serve.ts'
import { signInLinkCommand } from './sign-in-link.ts'
import { validateHsdsCommand } from './validate-hsds.ts'
import { workCommand } from './work.ts'

/** Every command, in the order help shows them. */
export const commands = (environment: Record<string, string | undefined>): readonly Command[] => [
  serveCommand,
  workCommand,
  migrateCommand,
  demoCommand,
  importCommand,
  exportCommand,
  duplicatesCommand,
  validateHsdsCommand,
  gapsCommand,
  accessCommand,
  backupCommand,
  restoreCommand,
  signInLinkCommand,
  configCommand(environment),
  doctorCommand,
]
