import type { Command } from './command.ts'
import { serveCommand } from './serve.ts'

/** Every command, in the order help shows them. */
export const commands: readonly Command[] = [serveCommand]
