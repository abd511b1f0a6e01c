import { describe, expect, it } from '@jest/globals'
import { reminderDue } from '@/src/domain/quote/reminderDue'

const at = (text: string) => new Date(`2027-03-${text}Z`)

describe('when a customer is reminded that a quote ends', () => {
  it.each([
    ['two weeks open, three days before', '01T09:00', '15T09:00', 3, '12T09:00'],
    ['four days open: not in the first half', '01T09:00', '05T09:00', 3, '03T09:00'],
    ['one day open: halfway', '01T09:00', '02T09:00', 3, '01T21:00'],
    ['on its last day', '01T09:00', '15T09:00', 1, '14T09:00'],
  ])('%s', (_, sentAt, validUntil, daysBefore, due) => {
    expect(reminderDue({ sentAt: at(sentAt), validUntil: at(validUntil), daysBefore })).toEqual(at(due))
  })
})
