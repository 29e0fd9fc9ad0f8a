import { expect, test } from 'vitest'
import { Statements } from './statements.ts'

const askOften = (statements: Statements, text: string) =>
  Array.from({ length: 5 }, () => statements.nameOf(text)).at(-1)

test('a statement that comes again and again gets one name, which no other has', () => {
  const statements = new Statements()
  expect(statements.nameOf('select 1')).toBeUndefined()
  const name = askOften(statements, 'select 1')
  expect(name).toBeDefined()
  expect(statements.nameOf('select 1')).toBe(name)
  expect(askOften(statements, 'select 2')).not.toBe(name)
})

test('there are no more names than a connection should hold, and none for what is too long to hold', () => {
  const statements = new Statements({ most: 3 })
  for (let n = 0; n < 100; n += 1) askOften(statements, `select ${n}`)
  expect(askOften(statements, 'select 101')).toBeUndefined()
  expect(askOften(new Statements(), `select ${'1,'.repeat(6_000)} 1`)).toBeUndefined()
})
