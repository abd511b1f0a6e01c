import { cambodiaAdventure } from './cambodiaAdventure'
import { cambodiaCulture } from './cambodiaCulture'
import { cambodiaLuxury } from './cambodiaLuxury'
import type { DemoTour } from './demoTour'
import { laosAdventure } from './laosAdventure'
import { laosCulture } from './laosCulture'
import { laosFood } from './laosFood'
import { thailandBeach } from './thailandBeach'
import { thailandBudget } from './thailandBudget'
import { thailandFamily } from './thailandFamily'
import { vietnamAdventure } from './vietnamAdventure'
import { vietnamBeach } from './vietnamBeach'
import { vietnamCulture } from './vietnamCulture'
import { vietnamFood } from './vietnamFood'

/** The demo catalog: every country and every style, all of them meant to be published. */
export const demoTours: DemoTour[] = [
  vietnamCulture,
  thailandFamily,
  cambodiaCulture,
  vietnamAdventure,
  laosCulture,
  vietnamFood,
  cambodiaLuxury,
  thailandBeach,
  vietnamBeach,
  laosFood,
  cambodiaAdventure,
  laosAdventure,
  thailandBudget,
]
