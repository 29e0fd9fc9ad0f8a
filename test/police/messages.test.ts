import { expect, test } from 'vitest'
import { everyMessage, messageFaults } from './messages.ts'

test('every message can be read in each of its languages and names the same things', async () => {
  const messages = await everyMessage()
  expect(messages.length).toBeGreaterThan(100)
  expect(messageFaults(messages)).toEqual([])
})

test('a message that is blank, unreadable, missing or names something else is found', () => {
  expect(
    messageFaults([
      ['a.blank', { en: 'Hello', fr: ' ' }],
      ['a.broken', { en: '{count, plural, one {# day}}', fr: 'jours' }],
      ['a.other', { en: 'By {name}', fr: 'Par {nom}' }],
      ['a.missing', { en: 'Only English' } as never],
      ['a.right', { en: 'By {name}', fr: 'Par {name}' }],
    ]),
  ).toEqual([
    'a.blank is blank in fr',
    expect.stringContaining('a.broken cannot be read in en'),
    'a.other names {nom} in fr, {name} in English',
    'a.missing is missing in French',
  ])
})
