import type { Brush } from '../canvas'
import { bay } from './bay'
import { beach } from './beach'
import { city } from './city'
import { delta } from './delta'
import { lanternTown } from './lanternTown'
import { mountains } from './mountains'
import { nightMarket } from './nightMarket'
import { river } from './river'
import { stupa } from './stupa'
import { temple } from './temple'
import { terraces } from './terraces'
import { waterfall } from './waterfall'

/** Every scene that can be drawn, by name. */
export const scenes = {
  bay,
  beach,
  city,
  delta,
  lanternTown,
  mountains,
  nightMarket,
  river,
  stupa,
  temple,
  terraces,
  waterfall,
} satisfies Record<string, (brush: Brush) => string>

export type SceneName = keyof typeof scenes
