import type { Config } from '../config.ts'

/** What a command is given: nothing else of it touches the process. */
export interface CommandContext {
  /** Words after the command's name that are not options. */
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly config: Config
  readonly json: boolean
  print(line: string): void
  /** To the error stream: progress and problems, never mixed with output. */
  say(line: string): void
  /** Resolves when the person or the system asks the program to stop. */
  stopped(): Promise<void>
}

/** Exit codes: 0 done · 1 it could not be done (said why) · 2 asked wrongly · 3 done in part, or something needs attention. */
export type ExitCode = 0 | 1 | 2 | 3

export interface Command {
  readonly name: string
  readonly summary: string
  /** After the name: `EMAIL`, `FILE [--partnership SLUG]`. */
  readonly usage: string
  readonly options?: Readonly<Record<string, { type: 'string' | 'boolean'; means: string; short?: string }>>
  run(context: CommandContext): Promise<ExitCode>
}
