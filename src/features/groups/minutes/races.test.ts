import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { newId } from '#platform/id.ts'
import { mergeByWord } from '#platform/three-way.ts'
import { atOnce } from '#test/at-once.ts'
import { addGroup } from '../commands.ts'
import { addMeeting } from '../meetings/commands/meetings.ts'
import { meetings } from '../meetings/tables.ts'
import { caretIn } from './caret.ts'
import { approveMinutes, type MergeTexts, saveBlock } from './commands/keeping.ts'
import { blocksOf, minutesOf } from './queries.ts'

const now = new Date('2026-11-03T15:00:00Z')
const many = 6
const by = (n: number) => ({ kind: 'link', id: newId(), name: `Writer ${n}` }) as const

const { within: inside, all } = atOnce(many, now)
let groupId: string
beforeAll(async () => {
  groupId = await inside(db => addGroup(db, by(0), { name: { en: 'Council' }, kind: 'council' }, now))
})

const aMeeting = (): Promise<string> =>
  inside(db =>
    addMeeting(
      db,
      by(0),
      {
        groupId,
        title: { en: 'Meeting' },
        startsAt: now,
        endsAt: new Date(now.getTime() + 3_600_000),
        shownTo: 'members',
      },
      now,
    ),
  )

const textOf = async (meetingId: string) => (await inside(db => blocksOf(db, meetingId)))[0]?.text ?? ''
const count = (text: string, word: string) => text.split(/[\s.,]+/).filter(each => each === word).length

/** Every writer adds their own words, each save from the page as they last saw it, all at the same time. */
async function writeTogether(
  edits: readonly (readonly number[])[],
  merge?: MergeTexts,
): Promise<{ text: string; words: string[] }> {
  const meetingId = await aMeeting()
  const start = 'We met at noon. The bus came up. Everyone was heard.'
  const save = (n: number, base: number, text: string) =>
    inside(db =>
      saveBlock(db, by(n), { meetingId, agendaItemId: null, base, text, heldBack: '' }, now, merge),
    )
  const first = await save(0, 0, start)
  if (!first.ok) throw new Error(first.why)
  const words: string[] = []
  await all(async writer => {
    let page = { version: first.block.version, text: start }
    for (const [step, place] of (edits[writer] ?? []).entries()) {
      const word = `w${writer}x${step}`
      words.push(word)
      const tokens = page.text.split(' ')
      tokens.splice(place % (tokens.length + 1), 0, word)
      const saved = await save(writer + 1, page.version, tokens.join(' '))
      if (!saved.ok) throw new Error(saved.why)
      page = saved.block
    }
  }, edits.length)
  return { text: await textOf(meetingId), words }
}

const edits = fc.array(fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: many,
})

it('loses no word of many people writing on one block at once', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(edits, async places => {
      const { text, words } = await writeTogether(places)
      for (const word of words) expect(count(text, word), `${word} in ${text}`).toBeGreaterThanOrEqual(1)
      for (const word of ['noon', 'bus', 'Everyone']) expect(count(text, word)).toBe(1)
    }),
    { numRuns: 12 },
  )
})

it('would lose words without the merge', { timeout: 30_000 }, async () => {
  const lastWins: MergeTexts = (_base, mine) => ({ text: mine, clashes: [] })
  const { text, words } = await writeTogether([[1], [5], [9], [3]], lastWins)
  expect(words.some(word => count(text, word) === 0)).toBe(true)
})

it('names both readings where two people change the same words, and keeps both', async () => {
  const meetingId = await aMeeting()
  const save = (n: number, base: number, text: string) =>
    inside(db => saveBlock(db, by(n), { meetingId, agendaItemId: null, base, text, heldBack: '' }, now))
  await save(1, 0, 'The fare is two dollars.')
  await save(1, 1, 'The fare is three dollars.')
  const second = await save(2, 1, 'The fare is four dollars.')
  expect(second).toMatchObject({ ok: true, merged: true })
  if (!second.ok) throw new Error(second.why)
  expect(second.clashes).toHaveLength(1)
  expect(second.block.text).toContain('three')
  expect(second.block.text).toContain('four')
})

it('approves what was saved, or saves after: never a word that is in neither', {
  timeout: 30_000,
}, async () => {
  for (const approvedFirst of [true, false]) {
    const meetingId = await aMeeting()
    await inside(db =>
      db.update(meetings).set({ openedAt: now, openedBy: 'x', closedAt: now, closedBy: 'x' }),
    )
    const late = { meetingId, agendaItemId: null, base: 0, text: 'Late word', heldBack: '' }
    const save = async () => (await inside(db => saveBlock(db, by(1), late, now))).ok
    const approve = async () => (await inside(db => approveMinutes(db, by(2), meetingId, {}, now))).ok
    const done = await all(n => ((n === 0) === approvedFirst ? approve() : save()), 2)
    const [approved, saved] = approvedFirst ? done : done.toReversed()
    expect(approved).toBe(true)
    const frozen = (await inside(db => minutesOf(db, meetingId)))?.frozen
    expect(frozen?.loose.text.includes('Late word')).toBe(saved)
  }
})

it('leaves the caret behind the same words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      (words, at, put) => {
        const before = words.join(' ')
        const caret = at % (before.length + 1)
        const place = put % (words.length + 1)
        const after = [...words.slice(0, place), 'THEIRS', ...words.slice(place)].join(' ')
        const now = caretIn(before, after, caret)
        expect(now).toBeGreaterThanOrEqual(0)
        expect(now).toBeLessThanOrEqual(after.length)
        expect(
          after
            .slice(0, now)
            .replace(/ ?THEIRS ?/, '')
            .replace(/ /g, ''),
        ).toBe(before.slice(0, caret).replace(/ /g, ''))
      },
    ),
  )
  expect(mergeByWord('a b', 'a b c', 'z a b').text).toBe('z a b c')
})
