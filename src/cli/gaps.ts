import { gapsTable, isNeed, lensFrom, needList } from '#features/gaps/index.ts'
import { csvFile } from '#platform/csv.ts'
import type { Command } from './command.ts'
import { findPartnership, partnershipOption } from './find-partnership.ts'
import { withInstallation } from './with-installation.ts'
import { writeWhole } from './write-whole.ts'

export const gapsCommand: Command = {
  name: 'gaps',
  usage: '[--partnership ADDRESS] [--need NEED] [--language L] [--status S] [--time T] [--out FILE.csv]',
  summary:
    'Write where there is not enough: every need in every community, with its reason and what is unknown',
  options: {
    ...partnershipOption,
    need: { type: 'string', means: 'one need of the catalogue; all of them otherwise' },
    language: { type: 'string', means: 'a language by its code or name' },
    status: { type: 'string', means: 'an immigration status: refugee-claimant, citizen …' },
    time: { type: 'string', means: 'daytime, evening or weekend' },
    out: { type: 'string', means: 'the file to write; without it, the table is printed' },
  },
  async run(context) {
    const { options, say } = context
    const need = typeof options.need === 'string' ? options.need : undefined
    if (need !== undefined && !isNeed(need)) {
      say(`There is no need “${need}”. There are: ${needList.join(', ')}.`)
      return 2
    }
    const asked = lensFrom(name => {
      const value = options[name]
      return typeof value === 'string' ? value : undefined
    })
    if (!asked.ok) {
      say(asked.why)
      return 2
    }
    return withInstallation(context, async installation => {
      const partnership = await findPartnership(context, installation)
      if (!partnership) return 2
      const now = new Date()
      const rows = await installation.database.inPartnership(partnership.id, 'read', db =>
        gapsTable(db, { lens: asked.lens, ...(need ? { needs: [need] } : {}) }, now, (done, total) =>
          say(`${done} of ${total} needs`),
        ),
      )
      if (typeof options.out === 'string') {
        const wrong = await writeWhole(options.out, csvFile(rows))
        if (wrong !== undefined) {
          say(wrong)
          return 2
        }
        say(`${rows.length - 1} cells written to ${options.out}`)
      } else if (context.json) {
        const [head = [], ...cells] = rows
        const named = cells.map(row => Object.fromEntries(head.map((name, at) => [name, row[at] ?? null])))
        context.print(JSON.stringify(named))
      } else context.print(csvFile(rows).trimEnd())
      return 0
    })
  },
}
