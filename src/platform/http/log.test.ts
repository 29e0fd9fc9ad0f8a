import { expect, test } from 'vitest'
import { newToken } from '../auth/token.ts'
import { withoutToken } from '../links/address.ts'
import { whatBroke } from './log.ts'

test('what broke is told without the values a statement carried', () => {
  const error = new Error('Failed query: insert into persons\nparams: Ada Osei,ada@example.ca\n    at home', {
    cause: new Error('duplicate key'),
  })
  const told = whatBroke(error)
  expect(told).toMatchObject({ message: 'Failed query: insert into persons', cause: 'duplicate key' })
  expect(told.stack).toContain('log.test.ts')
  expect(JSON.stringify(told)).not.toContain('Ada')
})

test.each(['/lakeside/l/', '/sign-in/link/'])('the token below %s is not written down', path => {
  const token = newToken()
  expect(withoutToken(path + token)).toBe(`${path}…`)
  expect(withoutToken(`${path}${token}/done`)).not.toContain(token)
})
