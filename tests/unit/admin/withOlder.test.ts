import { describe, expect, it } from '@jest/globals'
import { withOlder } from '@/src/admin/crm/workspace/withOlder'

const page = (minutes: number[], next: string | null = null) => ({
  items: minutes.map((minute) => ({ id: `entry ${minute}`, at: `2026-11-27T10:${minute}:00.000Z` })),
  next,
})

describe('the newest entries of a timeline that was read further down', () => {
  it('stand above what was read before, each once', () => {
    expect(withOlder(page([40, 30, 20], 'after 20'), page([30, 20, 15, 10], 'after 10'))).toEqual(
      page([40, 30, 20, 15, 10], 'after 10'),
    )
  })

  it('leave out what is no more among them', () => {
    expect(withOlder(page([40, 20], 'after 20'), page([30, 20, 10]))).toEqual(page([40, 20, 10]))
  })

  it('stand alone where others may lie between, and where nothing was read further', () => {
    expect(withOlder(page([50, 40], 'after 40'), page([30, 20, 10]))).toEqual(page([50, 40], 'after 40'))
    expect(withOlder(page([40, 30], 'after 30'), page([30], 'after 30'))).toEqual(page([40, 30], 'after 30'))
    expect(withOlder(page([]), page([30]))).toEqual(page([]))
  })
})
