import { describe, expect, it } from '@jest/globals'
import { readSignature } from '@/src/domain/crm/readSignature'

describe('a pasted signature', () => {
  it.each<[string, object]>([
    [
      'Best regards,\nDemo Traveller\nHead of Nothing, Sample GmbH\nMobile: +49 151 23456789\ndemo@example.com',
      { name: 'Demo Traveller', phone: '+4915123456789', email: 'demo@example.com' },
    ],
    ['"Demo Traveller" <demo@example.com>', { name: 'Demo Traveller', email: 'demo@example.com' }],
    [
      'Demo Traveller <demo.traveller@example.co.uk>',
      { name: 'Demo Traveller', email: 'demo.traveller@example.co.uk' },
    ],
    ['Trân trọng,\nNguyễn Thị Demo\n090 123 4567', { name: 'Nguyễn Thị Demo', phone: '090 123 4567' }],
    ['+33 6 12 34 56 78', { phone: '+33612345678' }],
    ['we would like to see the north in 2027, 12 days', {}],
    ['', {}],
  ])('%j', (text, read) => {
    expect(readSignature(text)).toEqual(read)
  })
})
