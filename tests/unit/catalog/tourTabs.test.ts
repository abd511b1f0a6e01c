import { describe, expect, it } from '@jest/globals'
import type { Field, Tab } from 'payload'
import { Tours } from '@/collections/catalog/Tours'
import { byTourTab, tourTabOf, tourTabs } from '@/src/domain/catalog/tourTabs'

const namesIn = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'ui') return []
    if ('name' in field && field.name) return [field.name]
    return 'fields' in field ? namesIn(field.fields) : []
  })

describe('the tabs of a tour', () => {
  it('are named and filled as the editor has them', () => {
    const tabs = Tours.fields.flatMap((field): Tab[] => (field.type === 'tabs' ? field.tabs : []))
    const inTheEditor = Object.fromEntries(tabs.map((tab) => [String(tab.label), namesIn(tab.fields)]))
    expect(inTheEditor).toEqual(tourTabs)
    expect(Object.keys(inTheEditor)).toEqual(Object.keys(tourTabs))
  })

  it('sort what is found by its field, what is beside them last', () => {
    const at = (path: string) => ({ path })
    expect(tourTabOf('days.2.title')).toBe('Days')
    expect(tourTabOf('publicId')).toBeNull()
    expect(byTourTab(['publicId', 'faq.0.answer', 'title', 'image'].map(at))).toEqual([
      { tab: 'Card', items: [at('title'), at('image')] },
      { tab: 'Questions', items: [at('faq.0.answer')] },
      { tab: null, items: [at('publicId')] },
    ])
  })
})
