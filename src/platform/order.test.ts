import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arranged, moved, orderAfter } from './order.ts'

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 })

it('moving one up and down again changes nothing, and nothing is ever lost', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (all, at) => {
      const id = all[at % all.length] ?? ''
      const up = moved(all, id, 'up')
      expect([...up].sort()).toEqual([...all].sort())
      if (all[0] !== id) expect(moved(up, id, 'down')).toEqual(all)
      else expect(up).toEqual(all)
    }),
  )
})

it('arranges what is there as it was wanted, and loses nothing that was added meanwhile', () => {
  fc.assert(
    fc.property(ids, fc.array(fc.string()), (all, wanted) => {
      const order = arranged(all, wanted)
      expect([...order].sort()).toEqual([...all].sort())
      const known = wanted.filter((id, n) => all.includes(id) && wanted.indexOf(id) === n)
      expect(order.filter(id => known.includes(id))).toEqual(known)
    }),
  )
  expect(arranged(['a', 'new', 'b'], ['b', 'a', 'gone'])).toEqual(['b', 'a', 'new'])
})

it('reads what the list sends', () => {
  expect(orderAfter(['a', 'b'], { up: 'b' })).toEqual(['b', 'a'])
  expect(orderAfter(['a', 'b'], { order: 'b a' })).toEqual(['b', 'a'])
  expect(orderAfter(['a', 'b'], {})).toEqual(['a', 'b'])
})
