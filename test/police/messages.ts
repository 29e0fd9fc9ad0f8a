import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Message } from '#platform/words/messages.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && typeof (value as Message).en === 'string'

function messagesIn(value: unknown, at: string): [string, Message][] {
  if (isMessage(value)) return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => messagesIn(inner, `${at}.${key}`))
}

/** Every message of every `words.ts` and `*-words.ts`, by file and name. */
export async function everyMessage(): Promise<[string, Message][]> {
  const files = (await readdir(source, { recursive: true })).filter(file =>
    /(^|\/)([a-z-]+-)?words\.ts$/.test(file),
  )
  const found = await Promise.all(files.map(async file => messagesIn(await import(`${source}${file}`), file)))
  return found.flat()
}

function placeholders(elements: MessageFormatElement[]): string[] {
  return elements.flatMap(element => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element.value, ...Object.values(element.options).flatMap(option => placeholders(option.value))]
    return element.type === TYPE.tag ? placeholders(element.children) : [element.value]
  })
}

/** What is wrong with messages: unreadable ICU, blank, or placeholders that differ from the English. */
export function messageFaults(messages: readonly [string, Message][]): string[] {
  const faults: string[] = []
  for (const [at, message] of messages) {
    let expected: string | undefined
    for (const [tongue, written] of Object.entries(message)) {
      if (typeof written !== 'string') continue
      if (written.trim() === '') faults.push(`${at} is blank in ${tongue}`)
      try {
        const named = [...new Set(placeholders(parse(written, { ignoreTag: true })))].sort().join(', ')
        expected ??= named
        if (named !== expected) faults.push(`${at} names {${named}} in ${tongue}, {${expected}} in English`)
      } catch (error) {
        faults.push(`${at} cannot be read in ${tongue}: ${(error as Error).message}`)
      }
    }
    if (typeof message.fr !== 'string') faults.push(`${at} is missing in French`)
  }
  return faults
}
