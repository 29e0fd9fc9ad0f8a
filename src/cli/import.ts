import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { askFeed, firstRefused, type ImportReport, importFile } from '#features/directory/index.ts'
import { zip } from '#platform/documents/zip.ts'
import type { Command, CommandContext, ExitCode } from './command.ts'
import { findPartnership, partnershipOption } from './find-partnership.ts'
import { withInstallation } from './with-installation.ts'

const forms = ['hsds', 'ohana', 'federal-list', 'csv'] as const
const names = ['pass-on', 'hold-back'] as const
const answers = ['carried', 'new'] as const
const actor = { kind: 'system', name: 'porchlight import' } as const

/** A file as it is; the tables of a folder as one. */
async function handedIn(from: string): Promise<{ name: string; bytes: Uint8Array }> {
  if (!(await stat(from)).isDirectory()) return { name: path.basename(from), bytes: await readFile(from) }
  const parts: [string, Buffer][] = []
  for (const name of (await readdir(from)).sort())
    if (/\.(csv|json|ndjson)$/i.test(name)) parts.push([name, await readFile(path.join(from, name))])
  const name = path.basename(path.resolve(from))
  const isLines = parts.length > 0 && parts.every(([part]) => /\.ndjson$/i.test(part))
  // Lines are read one by one, as many as there are; an archive is opened whole.
  return {
    name,
    bytes: isLines ? Buffer.concat(parts.flatMap(([, each]) => [each, Buffer.from('\n')])) : zip(parts),
  }
}

const refusalsShown = 10

function tell(context: CommandContext, report: ImportReport, why: readonly string[]): ExitCode {
  const { gone = 0, goneHeld = 0, differences = 0, carried = 0, idsChanged = 0, refused } = report
  if (context.json) context.print(JSON.stringify(report))
  else if (idsChanged > 0)
    context.print(
      `Nothing was taken: ${idsChanged} services have the same names as before under new ids. ` +
        'Say whether they are the same: --ids carried, or --ids new.',
    )
  else {
    const { changed, taken, unchanged } = report.services
    context.print(
      `Services: ${taken} taken, ${changed} changed, ${unchanged} unchanged. Lines refused: ${refused}.`,
    )
    if (carried > 0) context.print(`Under new ids: ${carried}.`)
    if (gone > 0) context.print(`Not in the list any more, marked so: ${gone}.`)
    if (goneHeld > 0)
      context.print(
        `Missing from the list: ${goneHeld}, more than half. They are not marked; a person says on the Services page.`,
      )
    if (differences > 0)
      context.print(
        `The list says something else than ${differences} fields here: see Differences on the Services page.`,
      )
    for (const line of why) context.print(`  ${line}`)
    if (refused > why.length) context.print('The Services page lists each refused line with its reason.')
  }
  const { changed, taken, unchanged } = report.services
  if (refused > 0 && changed + taken + unchanged === 0) return 1
  return refused > 0 || goneHeld > 0 || idsChanged > 0 ? 3 : 0
}

export const importCommand: Command = {
  name: 'import',
  usage: `[${forms.join('|')}] FILE-FOLDER-OR-ADDRESS [--partnership ADDRESS] [--list NAME] [--ids carried|new] [--persons pass-on|hold-back]`,
  summary:
    'Take services in, from a file, a folder or a live HSDS feed; all or nothing, twice changes nothing',
  options: {
    ...partnershipOption,
    list: { type: 'string', means: 'the list’s name; the same name again is its newer edition' },
    persons: {
      type: 'string',
      means:
        'names of contact persons in this list when it goes out again: pass-on (as at first), or hold-back',
    },
    ids: { type: 'string', means: 'for a list whose ids all changed: carried, or new' },
  },
  async run(context) {
    const [first = '', second] = context.words
    const form = forms.find(each => each === first)
    const from = form ? second : first
    const { list } = context.options
    const ids = answers.find(each => each === context.options.ids)
    const persons = names.find(each => each === context.options.persons)
    const isWrong = (given: unknown, known: unknown) => given !== undefined && !known
    if (
      !from ||
      (!form && second) ||
      isWrong(context.options.ids, ids) ||
      isWrong(context.options.persons, persons)
    ) {
      context.say(`Say what: porchlight import ${importCommand.usage}`)
      return 2
    }
    const isAddress = /^https?:\/\//i.test(from)
    if (isAddress && form && form !== 'hsds') {
      context.say('Only an HSDS feed is asked by its address; download the rest and give the file.')
      return 2
    }
    if (!isAddress && !existsSync(from)) {
      context.say(`There is no file or folder ${from} here. porchlight import --help says what can be named.`)
      return 2
    }
    const file = isAddress ? undefined : await handedIn(from)
    return withInstallation(context, async installation => {
      const partnership = await findPartnership(context, installation)
      if (!partnership) return 2
      const refusals = (importId: string) =>
        installation.database.inPartnership(partnership.id, 'read', db =>
          firstRefused(db, importId, refusalsShown),
        )
      if (!file) {
        const { database, files, house } = installation
        const asked = await askFeed(
          { database, files, outgoing: house.outgoing, now: () => new Date() },
          {
            partnershipId: partnership.id,
            actor,
            address: from,
            name: typeof list === 'string' ? list : undefined,
          },
          line => context.say(line),
        )
        if (asked.ok) {
          const { report, importId } = asked
          return report ? tell(context, report, importId ? await refusals(importId) : []) : 0
        }
        context.say(asked.why)
        return 1
      }
      const told = {
        ...(typeof list === 'string' && { listName: list }),
        ...(ids && { ids }),
        ...(persons && { persons }),
        ...(form && { form: form === 'csv' ? ('table' as const) : form }),
      }
      const { importId, report } = await importFile(
        installation.database,
        partnership.id,
        actor,
        file.bytes,
        { name: file.name, told },
        new Date(),
        (done, total) => context.say(`${done} of ${total}`),
      )
      return tell(context, report, await refusals(importId))
    })
  },
}
