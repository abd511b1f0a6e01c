import { describe, expect, it } from '@jest/globals'
import { searchedWords } from '@/src/domain/shared/searchedWords'

describe('searchedWords', () => {
  it.each([
    ['Garnet Lant', ['garnet', 'lant:*'], ['Garnet', 'Lant']],
    ['garnet', ['garnet:*'], ['garnet']],
    ['Nguyễn  Đào', ['nguyen', 'dao:*'], ['Nguyễn', 'Đào']],
    // What has just been begun would gather everything; alone it is all there is.
    ['garnet vo', ['garnet', 'vo'], ['garnet', 'vo']],
    ['vo', ['vo:*'], ['vo']],
    ['an vo', ['an', 'vo'], ['an vo']],
    ['L-2026-00042', ['l', '2026', '00042:*'], ['L-2026-00042']],
    ["O'Brien & Sons", ['o', 'brien', 'sons:*'], ["O'Brien", 'Sons']],
    ['a:* | !b <-> (c)', ['a', 'b', 'c'], ['a:*', '!b', '(c)']],
  ])('reads %s word by word', (text, words, parts) => {
    expect(searchedWords(text)).toEqual({ words, parts })
  })

  it.each([
    ['ภูเก็ต', ['ภูเก็ต']],
    ['Chan ភ្នំពេញ', ['Chan', 'ភ្នំពេញ']],
    ['Straße', ['Straße']],
    [' %% ', ['%%']],
  ])('has no words for an index in %s', (text, parts) => {
    expect(searchedWords(text)).toEqual({ words: [], parts })
  })

  it('looks for eight words at most', () => {
    const { words, parts } = searchedWords(Array.from({ length: 40 }, (_, at) => `word${at}`).join(' '))
    expect([words.length, parts.length]).toEqual([8, 8])
  })
})
