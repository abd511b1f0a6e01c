import { importPicture } from '@/src/commands/catalog/importPicture'
import type { Context } from '@/src/platform/context'
import { addTranslations } from './addTranslations'
import { eachOf } from './eachOf'
import { type DemoPictureName, demoPictures } from './pictures/demoPictures'
import { drawPicture } from './pictures/drawPicture'
import { pictureTexts } from './pictures/pictureTexts'
import { renderPicture } from './pictures/renderPicture'

/** Wide enough for a page's hero, and drawn in half the time of the full 1600. */
const widthPx = 1280

/** Draws the demo's pictures into the media library, described in every language, several at once; those drawn before stay. Returns their ids. */
export const seedPictures = async (newContext: () => Promise<Context>): Promise<Map<DemoPictureName, string>> => {
  const { payload, req } = await newContext()
  const { docs } = await payload.find({
    collection: 'media',
    where: { sourcePath: { like: 'demo/' } },
    limit: 0,
    depth: 0,
    req,
  })
  const known = new Map(docs.map(({ sourcePath, id }) => [sourcePath, id]))
  const names = Object.keys(demoPictures) as DemoPictureName[]
  const ids = await eachOf(names, {
    atOnce: 3,
    work: async (name): Promise<[DemoPictureName, string]> => {
      const sourcePath = `demo/${name}`
      const drawn = known.get(sourcePath)
      if (drawn) return [name, drawn]
      const picture = demoPictures[name]
      const data = await renderPicture(drawPicture(picture), widthPx)
      const { id } = await importPicture(await newContext(), {
        sourcePath,
        file: { name: `demo-${name}.webp`, data, mimetype: 'image/webp' },
        alt: picture.alt,
        licence: 'own_work',
        credit: 'Drawn for the demo',
        licenceNote: null,
      })
      return [name, id]
    },
  })
  await addTranslations(req, {
    of: 'media',
    records: ids.map(([name, id]) => [id, (language) => ({ alt: pictureTexts[name][language] })]),
  })
  return new Map(ids)
}
