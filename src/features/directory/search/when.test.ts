import { describe, expect, test } from 'vitest'
import { readWhen } from './when.ts'

describe('words that say when become a filter', () => {
  test.each([
    ['english class on saturday', { day: 'SA', rest: 'english class' }],
    ['Saturdays citizenship class', { day: 'SA', rest: 'citizenship class' }],
    ['tax help in the evening', { part: 'evening', rest: 'tax help' }],
    ['english classes friday mornings', { day: 'FR', part: 'morning', rest: 'english classes' }],
    ['cours d’anglais le samedi matin', { day: 'SA', part: 'morning', rest: 'cours d’anglais' }],
    ['cours de français le soir', { part: 'evening', rest: 'cours de français' }],
    ['banque alimentaire la fin de semaine', { day: 'weekend', rest: 'banque alimentaire' }],
    ['دروس إنجليزية يوم السبت', { day: 'SA', rest: 'دروس إنجليزية' }],
    ['دروس لغة مساء', { part: 'evening', rest: 'دروس لغة' }],
    ['طبيب نهاية الأسبوع', { day: 'weekend', rest: 'طبيب' }],
  ])('%s', (asked, expected) => {
    expect(readWhen(asked)).toEqual(expected)
  })
})

describe('and stay words where they may mean anything else', () => {
  test.each([
    'saturday',
    'Friday table',
    'client with kids arriving Friday needs beds',
    'I lost my job last monday',
    'housing before Sunday',
    'صلاة الجمعة',
    'english class',
    'cours lundi ou mardi d’anglais',
    '',
  ])('%s', asked => {
    expect(readWhen(asked)).toBeUndefined()
  })
})
