import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { byOrder, moveInOrder, type Placed, priorityMax } from '@/src/domain/catalog/moveInOrder'

const placed = (publicId: string, priority: number, boost = 0): Placed => ({ id: publicId, publicId, priority, boost })
const moved = (tours: Placed[], id: string, to: number) => {
  const found = moveInOrder(tours.toSorted(byOrder), { id, to })
  return found && Object.fromEntries(found)
}

describe('a tour moved in the order', () => {
  const tours = [placed('a', 90), placed('b', 80), placed('c', 70), placed('d', 60)]

  it('takes a number between its neighbours, and nobody else’s changes', () => {
    expect(moved(tours, 'd', 1)).toEqual({ d: 85 })
    expect(moved(tours, 'd', 0)).toEqual({ d: 100 })
    expect(moved(tours, 'a', 3)).toEqual({ a: 50 })
    expect(moved(tours, 'b', 1)).toEqual({})
  })

  it('counts what a boost adds', () => {
    expect(moved([...tours, placed('e', 10, 20)], 'e', 1)).toEqual({ e: 65 })
  })

  it('makes room where there is none, by as few as may be', () => {
    const tight = [placed('a', 90), placed('z', 52), placed('c', 51), placed('b', 49), placed('m', 10)]
    expect(moved(tight, 'm', 2)).toEqual({ m: 52, z: 53 })
    expect(moved(tight, 'a', 2)).toEqual({ a: 50 })
    const equal = [placed('a', 50), placed('b', 50), placed('c', 50)]
    expect(moved(equal, 'c', 1)).toEqual({ a: 52, c: 51 })
  })

  it('stays within the scale at both ends', () => {
    expect(moved([placed('a', priorityMax), placed('b', 10)], 'b', 0)).toEqual({ a: 999, b: 1000 })
    expect(moved([placed('a', 1), placed('b', 0)], 'a', 1)).toEqual({ a: 0, b: 1 })
  })

  it('is refused where a boost holds it, or another, and where it is unknown', () => {
    expect(moved([placed('a', 0, 900), placed('b', 10)], 'b', 0)).toEqual({ b: 910 })
    expect(moved([placed('a', 0, 900), placed('b', 10, -200)], 'b', 0)).toBeNull()
    expect(moved(tours, 'nobody', 0)).toBeNull()
  })

  it('stands where it was put, and all others as they stood', () => {
    const tour = fc.record({ priority: fc.integer({ min: 0, max: 12 }), boost: fc.constantFrom(0, 0, 3, -4) })
    const some = fc
      .array(tour, { minLength: 1, maxLength: 9 })
      .map((all) => all.map((each, index) => placed('abcdefghi'.charAt(index), each.priority, each.boost)))
    fc.assert(
      fc.property(some, fc.nat(8), fc.nat(8), (given, which, to) => {
        const before = given.toSorted(byOrder)
        const moving = before[which % before.length] as Placed
        const changes = moveInOrder(before, { id: moving.id, to })
        const after = before
          .map((each) => ({ ...each, priority: changes?.get(each.id) ?? each.priority }))
          .toSorted(byOrder)
        const wanted = before.filter((each) => each !== moving).toSpliced(to, 0, moving)
        expect(changes).not.toBeNull()
        expect(after.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
        expect(after.every(({ priority }) => priority >= 0 && priority <= priorityMax)).toBe(true)
      }),
    )
  })
})
