import { describe, expect, test } from 'vitest'
import type { View } from '../../http/view.ts'
import { speechIn } from '../../words/speech.ts'
import { NamedField, namedChoice } from '../form.ts'

const known = [
  { id: 'a', names: ['Harbour School'], label: 'Harbour School', hint: '705 555 0101' },
  { id: 'b', names: ['YMCA'], label: 'YMCA', hint: 'Lakeside' },
  { id: 'c', names: ['YMCA'], label: 'YMCA', hint: 'Peel' },
]
const say = (organisation: string, organisationId?: string) =>
  namedChoice({ organisation, ...(organisationId && { organisationId }) }, 'organisation', known)

describe('what a name stands for', () => {
  test.each([
    [say(''), 'nothing'],
    [say('harbour  school'), 'known'],
    [say('a'), 'known'],
    [say('Harbor School'), 'near'],
    [say('YMCA'), 'several'],
    [say('Food bank'), 'unknown'],
    [say('Food bank', 'new'), 'new'],
    [say('Harbor School', 'new'), 'new'],
    [say('Harbor School', 'a'), 'known'],
    [say('YMCA', 'c'), 'known'],
  ])('%j', (choice, is) => expect(choice.is).toBe(is))

  test('a choice made for another name, or made up, does not count', () => {
    expect(say('Harbor School', 'c').is).toBe('near')
    expect(say('Food bank', 'a').is).toBe('unknown')
    expect(say('Harbour School', 'new')).toEqual({ is: 'known', id: 'a' })
  })
})

describe('the field', () => {
  const view = { t: speechIn('en') } as View
  const field = (values: Record<string, string>, errors: Record<string, string> = {}) =>
    String(
      <NamedField
        form={{ values, errors }}
        view={view}
        name="organisation"
        label="Organisation"
        known={known}
        mayAdd
      />,
    )

  test('offers each name once, and shows an id by its name', () => {
    const html = field({ organisation: 'a' })
    expect(html.match(/<option/g)).toHaveLength(2)
    expect(html).toContain('value="Harbour School"')
    expect(html).not.toContain('type="radio"')
  })

  test('asks back with what tells them apart, and keeps the answer', () => {
    const html = field({ organisation: 'YMCA', organisationId: 'c' }, { organisation: 'Which?' })
    expect(html).toContain('Is it one of these?')
    for (const hint of ['Lakeside', 'Peel', 'add “YMCA”']) expect(html).toContain(hint)
    expect(html).toMatch(/value="c" checked/)
  })
})
