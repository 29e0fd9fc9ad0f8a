import { existsSync, statSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import {
  bandOf,
  linkRecords,
  type Progress,
  readTable,
  type TableFile,
  writePairs,
} from '#features/directory/duplicates/index.ts'
import type { Command, CommandContext, ExitCode } from './command.ts'

export const duplicatesCommand: Command = {
  name: 'duplicates',
  usage: 'FILE.csv --out PAIRS.csv [--against OTHER.csv]',
  summary: 'Find which rows of a list are the same thing, without labels, whatever its columns',
  options: {
    out: { type: 'string', means: 'where the pairs are written: id_a, id_b, probability, why' },
    id: { type: 'string', means: 'the column that names each row; guessed, otherwise the row number from 1' },
    delimiter: { type: 'string', means: 'what parts the columns; guessed from the first lines' },
    against: { type: 'string', means: 'another list: look for pairs across the two' },
    review: { type: 'boolean', means: 'also write the pairs a person should look at' },
  },
  async run(context) {
    const asked = readAsked(context)
    if (!asked) return 2
    if (!existsSync(dirname(resolve(asked.out)))) {
      context.say(`There is no folder ${dirname(resolve(asked.out))} to write ${asked.out} in.`)
      return 2
    }
    if (statSync(asked.out, { throwIfNoEntry: false })?.isDirectory()) {
      context.say(`${asked.out} is a folder: name the file to write in it.`)
      return 2
    }
    const left = await open(context, asked.file, asked)
    if (!left) return 2
    const right = asked.against === undefined ? undefined : await open(context, asked.against, asked)
    if (asked.against !== undefined && !right) return 2
    return find(context, asked, left, right)
  },
}

interface Asked {
  readonly file: string
  readonly out: string
  readonly against: string | undefined
  readonly id: string | undefined
  readonly delimiter: string | undefined
  readonly review: boolean
}

function readAsked({ words, options, say }: CommandContext): Asked | undefined {
  const [file, ...more] = words
  const text = (name: string) => {
    const value = options[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const out = text('out')
  const delimiter = text('delimiter') === '\\t' ? '\t' : text('delimiter')
  if (!file || more.length > 0 || !out) {
    say('Say which file and where the pairs go: porchlight duplicates list.csv --out pairs.csv')
    return undefined
  }
  if (delimiter !== undefined && [...delimiter].length !== 1) {
    say(`A delimiter is one character, such as ';' or '|'; “${delimiter}” is not.`)
    return undefined
  }
  return { file, out, against: text('against'), id: text('id'), delimiter, review: options.review === true }
}

async function open(
  { say }: CommandContext,
  file: string,
  { id, delimiter }: Asked,
): Promise<TableFile | undefined> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') say(`There is no file ${file} here.`)
    else if (code === 'EISDIR') say(`${file} is a folder. Name one file in it.`)
    else say(`${file} cannot be read: ${message}`)
    return undefined
  }
  const read = readTable(bytes, { id, delimiter })
  if (!read.ok) {
    say(`${file}: ${read.why}`)
    return undefined
  }
  for (const remark of read.file.remarks) say(`${file}: ${remark}`)
  return read.file
}

async function find(
  context: CommandContext,
  { out, review }: Asked,
  left: TableFile,
  right: TableFile | undefined,
): Promise<ExitCode> {
  const { say } = context
  const found = linkRecords({ left: left.table, right: right?.table, onProgress: sayProgress(say) })
  for (const { left: mine, right: theirs } of found.renamed) say(`“${theirs}” is compared with “${mine}”.`)
  if (right && found.columns.length + found.ignored.length === 0) {
    say(
      `The two lists have no column in common. The first has ${left.table.columns.join(', ')}; the other ${right.table.columns.join(', ')}.`,
    )
    return 2
  }
  if (found.columns.length === 0 && found.pairs.length === 0) {
    say(
      'No column says anything that could be compared: they are empty, always the same, or only number the rows.',
    )
    return 2
  }
  if (found.columns.length > 0)
    say(`Compared by ${found.columns.map(({ name, kind }) => `${name} (${kind})`).join(', ')}.`)
  for (const { name, why } of found.ignored) say(`Left out ${name}: ${why}.`)
  for (const { first, copies } of found.shortened)
    say(`${copies} rows are copies of row ${left.ids[first]}: each is paired with that one only.`)
  const kept = review ? found.pairs : found.pairs.filter(({ band }) => band === 'same')
  const unfinished = `${out}.${process.pid}.part`
  try {
    await writePairs(unfinished, kept, left.ids, right?.ids ?? left.ids)
    await rename(unfinished, out)
  } catch (error) {
    await rm(unfinished, { force: true })
    say(`${out} cannot be written: ${(error as Error).message}`)
    return 2
  }
  const same = found.pairs.filter(({ probability }) => bandOf(probability) === 'same').length
  const perhaps = found.pairs.length - same
  if (context.json)
    context.print(JSON.stringify({ same, perhaps, written: kept.length, compared: found.compared }))
  else
    context.print(
      `${same} pairs are the same; ${perhaps} a person should look at${review ? '' : ' (--review writes them too)'}. Written: ${out}`,
    )
  return 0
}

const steps: Record<Progress['step'], (done: number, total: number) => string> = {
  reading: (_, rows) => `reading ${rows} rows`,
  finding: (_, rows) => `finding pairs worth comparing, among ${rows} rows`,
  comparing: (done, pairs) => `comparing: ${done} of ${pairs} pairs`,
  learning: (_, pairs) => `learning from ${pairs} pairs what agreement weighs`,
  judging: (_, pairs) => `judging ${pairs} pairs`,
}

/** A line for each step, and one for every fifth of the comparing. */
function sayProgress(say: (line: string) => void): (progress: Progress) => void {
  let last = ''
  return ({ step, done, total }) => {
    const mark = `${step} ${total === 0 ? 0 : Math.floor((done / total) * 5)}`
    if (mark === last) return
    last = mark
    say(steps[step](done, total))
  }
}
