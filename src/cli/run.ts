import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import type { Command, CommandContext, ExitCode } from './command.ts'
import { commands as everyCommand } from './commands.ts'

const everywhere = {
  help: { type: 'boolean', means: 'show this help', short: 'h' },
  json: { type: 'boolean', means: 'answer in JSON' },
} as const

/** What the command line is given of the process it runs in. */
export interface Surroundings {
  environment: Record<string, string | undefined>
  print(line: string): void
  say(line: string): void
  /** Resolves when the program is asked to stop. Listened to only by commands that go on by themselves. */
  untilStopped(): Promise<void>
}

/** Runs the `porchlight` command line and gives its exit code. Never throws. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const { environment, print, say } = around
  const commands = everyCommand(environment)
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(overview(commands))
    return name === undefined ? 2 : 0
  }
  const command = commands.find(each => each.name === name)
  if (!command) {
    say(`There is no command “${name}”. porchlight --help lists them.`)
    return 2
  }
  const options = { ...everywhere, ...command.options }
  let read: { values: Record<string, string | boolean | undefined>; positionals: string[] }
  try {
    read = parseArgs({ args: rest, options: shapes(options), allowPositionals: true })
  } catch (error) {
    say((error as Error).message.replace(/\. To specify a positional.*$/s, '.'))
    say(`porchlight ${name} --help says how it is used.`)
    return 2
  }
  if (read.values.help) {
    print(help(command, options))
    return 0
  }
  const config = readConfig(environment)
  if (!config.ok) {
    for (const problem of config.problems) say(problem)
    say('porchlight config lists every setting.')
    if (name !== 'config') return 1
  }
  const context: CommandContext = {
    words: read.positionals,
    options: read.values,
    config: config.ok ? config.config : fallbackConfig(),
    json: read.values.json === true,
    print,
    say,
    stopped: () => around.untilStopped(),
  }
  try {
    return await command.run(context)
  } catch (error) {
    say((error as Error).message)
    if (environment.LOG === 'json') say((error as Error).stack ?? '')
    return 1 satisfies ExitCode
  }
}

function fallbackConfig() {
  const read = readConfig({})
  if (!read.ok) throw new Error('The default settings are wrong')
  return read.config
}

type Options = Record<string, { type: 'string' | 'boolean'; means: string; short?: string }>

const shapes = (options: Options) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  )

const overview = (commands: readonly Command[]): string =>
  [
    'porchlight: the platform a Local Immigration Partnership runs on',
    '',
    ...commands.map(({ name, usage, summary }) => `  ${`${name} ${usage}`.trim().padEnd(34)} ${summary}`),
    '',
    'porchlight COMMAND --help says more. Exit codes: 0 done, 1 could not, 2 asked wrongly, 3 needs attention.',
  ].join('\n')

const help = (command: Command, options: Options): string =>
  [
    `porchlight ${command.name} ${command.usage}`.trim(),
    '',
    command.summary,
    '',
    ...Object.entries(options).map(
      ([name, { type, means }]) => `  ${`--${name}${type === 'string' ? ' …' : ''}`.padEnd(22)} ${means}`,
    ),
  ].join('\n')
