import { settings } from '../config.ts'
import type { Command } from './command.ts'

/** Reads the environment only to show it; secrets are told as set or not. */
export const configCommand = (environment: Record<string, string | undefined>): Command => ({
  name: 'config',
  usage: '',
  summary: 'List every setting, what it means and what it is now',
  async run({ json, print }) {
    const rows = Object.entries(settings).map(([name, setting]) => {
      const set = environment[name] !== undefined && environment[name] !== ''
      // An address may hold a password in more than one place, so those are never shown either.
      const secret = 'secret' in setting
      const standard = setting.schema.safeParse(undefined)
      const value = set
        ? secret
          ? '(set)'
          : environment[name]
        : standard.success
          ? standard.data
          : undefined
      return { name, value: value === undefined ? null : String(value), set, means: setting.means }
    })
    if (json) print(JSON.stringify(rows, null, 2))
    else
      for (const { means, name, set, value } of rows)
        print(`${name.padEnd(18)} ${(value ?? '—').padEnd(26)} ${set ? '' : '(standard) '}${means}`)
    return 0
  },
})
