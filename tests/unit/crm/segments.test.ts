import { describe, expect, it } from '@jest/globals'
import { segmentCondition } from '@/endpoints/staff/crm/segmentSchemas'
import {
  blankCondition,
  comparisonsOf,
  type SegmentField,
  segmentFieldNames,
  segmentWords,
} from '@/src/domain/crm/segmentConditions'

const fields = Object.keys(segmentFieldNames) as SegmentField[]

describe('the conditions of a segment', () => {
  it.each(fields)('%s begins with something that can be compared', (field) => {
    const blank = blankCondition(field)
    expect(blank.field).toBe(field)
    expect(comparisonsOf(blank)).toContain(blank.is)
    for (const is of comparisonsOf(blank)) expect(segmentWords[is]).not.toBe('')
  })

  it.each(fields)('%s is what the door takes, once it has a value, and nothing else', (field) => {
    const blank = blankCondition(field)
    const whole = 'values' in blank ? { ...blank, values: ['x'] } : blank
    expect(segmentCondition.safeParse(whole).success).toBe(true)
    expect(segmentCondition.safeParse({ ...whole, is: 'sounds_like' }).success).toBe(false)
    if ('values' in blank) expect(segmentCondition.safeParse(blank).success).toBe(false)
  })
})
