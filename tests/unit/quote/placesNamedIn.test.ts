import { describe, expect, it } from '@jest/globals'
import { placesNamedIn } from '@/src/domain/quote/placesNamedIn'

const places = [
  { id: 'hanoi', names: ['Hanoi', 'Hà Nội'] },
  { id: 'hue', names: ['Hue', 'Huế'] },
  { id: 'hue-station', names: ['Hue station'] },
  { id: 'sapa', names: ['Sa Pa'] },
  { id: 'chiang-mai', names: ['Chiang Mai', 'เชียงใหม่'] },
  { id: 'lan-ha', names: ['Lan Ha Bay', 'Lan-Ha-Bucht'] },
  { id: 'lake', names: ['Biển Hồ (Tonle Sap)', '\\^$.*+?()[]{}|/-'] },
  { id: 'empty', names: [''] },
]
const found = (text: string) => placesNamedIn(text, places).map(({ id }) => id)

describe('the places a text names', () => {
  it.each([
    ['Hà Nội – Sa Pa', ['hanoi', 'sapa']],
    ['From sa pa to HANOI', ['sapa', 'hanoi']],
    ['Hue station, then Hue', ['hue-station', 'hue']],
    ['Hanoi, Hà Nội', ['hanoi']],
    ['เชียงใหม่', ['chiang-mai']],
    ['Hueless in Hanoians', []],
    ['Lan-Ha-Bucht und Hue', ['lan-ha', 'hue']],
    ['Hồ: Biển Hồ (Tonle Sap)', ['lake']],
    ['at \\^$.*+?()[]{}|/- itself', ['lake']],
    ['', []],
  ])('%j: %j', (text, ids) => expect(found(text)).toEqual(ids))
})
