import { expect, test } from 'vitest'
import { streamed } from './stream.ts'

const read = async (stream: ReadableStream<Uint8Array> | undefined) => new Response(stream).text()
/** Waits until what was promised has had its turn. */
const turns = () => new Promise(resolve => setTimeout(resolve, 5))

test('pieces arrive in order, and none is made before the one before was taken', async () => {
  let made = 0
  const stream = streamed(async write => {
    for (const piece of ['a', 'b', 'c', 'd']) {
      made += 1
      await write(piece)
    }
  })
  const reader = stream?.getReader()
  await turns()
  expect(made).toBe(0)
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('a')
  await turns()
  expect(made).toBe(2)
  const rest: (Uint8Array | undefined)[] = []
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) rest.push(step.value)
  expect(rest.map(each => new TextDecoder().decode(each))).toEqual(['b', 'c', 'd'])
})

test('what breaks half way breaks the answer, which never looks whole', async () => {
  const stream = streamed(async write => {
    await write('a')
    throw new Error('away')
  })
  await expect(read(stream)).rejects.toThrow('away')
})

test('a reader who leaves ends the work, and makes room for the next', async () => {
  const ended: string[] = []
  const endless = () =>
    streamed(async write => {
      try {
        for (;;) await write('more')
      } catch (error) {
        ended.push((error as Error).message)
        throw error
      }
    })
  const three = [endless(), endless(), endless()]
  expect(endless()).toBeUndefined()
  for (const stream of three) {
    const reader = stream?.getReader()
    await reader?.read()
    await reader?.cancel()
  }
  await turns()
  expect(ended).toEqual(['The reader left', 'The reader left', 'The reader left'])
  expect(await read(streamed(async write => write('room')))).toBe('room')
})
