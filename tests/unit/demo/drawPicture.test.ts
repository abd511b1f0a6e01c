import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { demoPictures } from '@/src/demo/pictures/demoPictures'
import { drawPicture } from '@/src/demo/pictures/drawPicture'
import { renderPicture } from '@/src/demo/pictures/renderPicture'

describe('drawPicture', () => {
  it.each(Object.entries(demoPictures))('draws %s the same way every time', (_, picture) => {
    const svg = drawPicture(picture)
    expect(drawPicture(picture)).toBe(svg)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(svg).not.toMatch(/href|<image|<script/)
  })

  it('draws another picture for another seed', () => {
    const one = drawPicture({ scene: 'bay', seed: 1, palette: 'dawn' })
    expect(drawPicture({ scene: 'bay', seed: 2, palette: 'dawn' })).not.toBe(one)
  })

  it('renders to a WebP of 1600 × 1000', async () => {
    const picture = await renderPicture(drawPicture({ scene: 'mountains', seed: 1, palette: 'dawn' }))
    const { width, height, format } = await sharp(picture).metadata()
    expect({ width, height, format }).toEqual({ width: 1600, height: 1000, format: 'webp' })
  })
})
