import type { Draw } from './draw'
import type { Charge } from './pricedTrip'

/** What a unit is charged at, and all steps that lead there: those of its net price, then those of its sale. */
export type UnitSale = Pick<Charge, 'unitNet' | 'unitCost' | 'unitSell' | 'trace'>

/** Sells a drawn unit on its date. */
export type SaleOf = (draw: Pick<Draw, 'date' | 'netMinor' | 'steps'>) => UnitSale
