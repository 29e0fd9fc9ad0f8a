import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import type { Command, CommandContext, ExitCode } from './command.ts'
import { commands as everyCommand } from './commands.ts'

const commands = everyCommand(process.env)

const everywhere = {
  help: { type: 'boolean', means: 'show this help', short: 'h' },
  json: { type: 'boolean', means: 'answer in JSON' },
} as const

/** Runs the `porchlight` command line and gives its exit code. The only file that touches the process. */
export async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(overview())
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
  const config = readConfig(process.env)
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
    stopped: new Promise(resolve => {
      process.once('SIGTERM', () => resolve())
      process.once('SIGINT', () => resolve())
    }),
  }
  try {
    return await command.run(context)
  } catch (error) {
    say((error as Error).message)
    if (process.env.LOG === 'json' || process.env.PORCHLIGHT_TRACE) say((error as Error).stack ?? '')
    return 1 satisfies ExitCode
  }
}

function fallbackConfig() {
  const read = readConfig({})
  if (!read.ok) throw new Error('The default settings are wrong')
  return read.config
}

const print = (line: string) => void process.stdout.write(`${line}\n`)
const say = (line: string) => void process.stderr.write(`${line}\n`)

type Options = Record<string, { type: 'string' | 'boolean'; means: string; short?: string }>

const shapes = (options: Options) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  )

const overview = (): string =>
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
