import { cambodiaAndLaosSuppliers } from './cambodiaAndLaos'
import type { DemoSupplier } from './demoSupplier'
import { thailandSuppliers } from './thailand'
import { vietnamCentre } from './vietnamCentre'
import { vietnamDays } from './vietnamDays'
import { vietnamHotels } from './vietnamHotels'
import { vietnamRoads } from './vietnamRoads'

/** Whom the demo buys from, in all four countries. */
export const demoSuppliers: readonly DemoSupplier[] = [
  ...vietnamHotels,
  ...vietnamCentre,
  ...vietnamRoads,
  ...vietnamDays,
  ...thailandSuppliers,
  ...cambodiaAndLaosSuppliers,
]
