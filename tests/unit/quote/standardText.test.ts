import { describe, expect, it } from '@jest/globals'
import { fillText, unknownPlaceholders } from '@/src/domain/quote/standardText'

describe('a standard text', () => {
  it('is filled with what is known of the quote, and leaves the rest for whoever writes on', () => {
    const values = { first_name: 'Mai', start_date: null }
    expect(fillText('Dear {{first_name}}, from {{ start_date }} on.', values)).toBe('Dear Mai, from {{start_date}} on.')
  })

  it('is not filled a second time by what it was filled with', () =>
    expect(fillText('{{customer_name}}', { customer_name: '{{title}}', title: 'No' })).toBe('{{title}}'))

  it('knows the placeholders no quote fills', () =>
    expect(unknownPlaceholders('{{first_name}} {{total}} {{ link }}')).toEqual(['total', 'link']))
})
