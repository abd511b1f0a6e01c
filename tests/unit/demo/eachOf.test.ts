import { describe, expect, it } from '@jest/globals'
import { eachOf } from '@/src/demo/eachOf'

describe('work for many items', () => {
  it('keeps the order of the items, so many at a time', async () => {
    let [now, most] = [0, 0]
    const work = async (item: number) => {
      now += 1
      most = Math.max(most, now)
      await new Promise(setImmediate)
      now -= 1
      return item * 2
    }
    expect(await eachOf([1, 2, 3, 4, 5], { atOnce: 2, work })).toEqual([2, 4, 6, 8, 10])
    expect(most).toBe(2)
  })

  it('begins nothing more after a failure, and throws only when all that was begun is done', async () => {
    const done: number[] = []
    const work = async (item: number) => {
      if (item === 1) throw new Error('no connection')
      for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate)
      done.push(item)
    }
    await expect(eachOf([1, 2, 3, 4], { atOnce: 2, work })).rejects.toThrow('no connection')
    expect(done).toEqual([2])
  })
})
