import { existsSync } from 'node:fs'
import { Checker, checkCircles, checkFeed, checkFolder, type Fault } from '#features/directory/index.ts'
import { fetchPublic } from '#platform/outgoing/fetch-public.ts'
import type { Command } from './command.ts'

const pauseFor = 250

/** Where, which record, and what is wrong, on one line. */
const lineFor = ({ place, line, id, path, says, isNote }: Fault): string =>
  [
    `${isNote ? 'note  ' : ''}${place}${line === undefined ? '' : `:${line}`}`,
    ...(id === undefined ? [] : [id]),
    `${path} ${says}`.trim(),
  ].join('  ')

export const validateHsdsCommand: Command = {
  name: 'validate-hsds',
  usage: 'URL-or-FOLDER [--allow-private]',
  summary:
    'Say everything in a live feed or a folder of files that the open standard (HSDS 3.1) does not allow',
  options: {
    'allow-private': { type: 'boolean', means: 'also ask addresses of this machine and its own network' },
  },
  async run(context) {
    const [from] = context.words
    if (!from) {
      context.say('Say what: porchlight validate-hsds https://example.org/hsds, or a folder')
      return 2
    }
    const isAddress = /^https?:\/\//i.test(from)
    if (!isAddress && !existsSync(from)) {
      context.say(`There is no ${from} here. A feed begins with https://`)
      return 2
    }
    const checker = new Checker()
    const allowPrivate = context.options['allow-private'] === true
    const faults = isAddress
      ? checkFeed(checker, from, {
          fetch: url =>
            fetchPublic(url, {
              bytes: 64_000_000,
              milliseconds: 30_000,
              accept: 'application/json',
              allowPrivate,
            }),
          pause: () => new Promise(resolve => setTimeout(resolve, pauseFor)),
          told: url => context.say(url),
        })
      : checkFolder(checker, from)
    let found = 0
    let notes = 0
    let refusedAsPrivate = false
    const tell = (fault: Fault) => {
      if (fault.isNote) notes += 1
      else found += 1
      if (fault.says.includes('private-address')) refusedAsPrivate = true
      context.print(context.json ? JSON.stringify(fault) : lineFor(fault))
    }
    let step = await faults.next()
    while (!step.done) {
      tell(step.value)
      step = await faults.next()
    }
    for (const fault of checkCircles(checker, from)) tell(fault)
    const looked = isAddress ? `${step.value} answers` : `${step.value} files`
    context.say(`${looked} looked at: ${found} faults, ${notes} notes.`)
    if (refusedAsPrivate)
      context.say('An address of this machine or its own network is asked only with --allow-private.')
    if (step.value === 0) {
      context.say('There is nothing in it that we read: JSON, NDJSON or CSV.')
      return 1
    }
    return found > 0 ? 1 : 0
  },
}
