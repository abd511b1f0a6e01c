import { newId } from '@/src/platform/newId'
import type { Pair } from '@/tests/http/rights/records'

type Pick = keyof Pair
type Make = (collection: string, own: object, foreign: object) => Promise<Pair>

const both = (value: (pick: Pick) => object): [object, object] => [value('own'), value('foreign')]

/** Writes one pair each of suppliers, what they sell and what it costs. */
export const makeSupplierRecords = async (make: Make): Promise<void> => {
  const bank = { holder: 'Demo Hotel Co.', accountNumber: 'VN0012345678' }
  const partners = await make('partners', ...both(() => ({ name: newId(), kind: 'hotel', bank })))
  const dates = { validFrom: '2027-01-01', validUntil: '2027-12-31' }
  await make('partner-contracts', ...both((pick) => ({ title: newId(), partner: partners[pick], ...dates })))
  const components = await make(
    'components',
    ...both((pick) => ({ name: newId(), title: 'A hotel', type: 'accommodation', partner: partners[pick] })),
  )
  const days = { from: '2027-01-01', to: '2027-02-01', units: 5 }
  await make('inventory-allocations', ...both((pick) => ({ ...days, component: components[pick] })))
  const rate = { fromCurrency: 'VND', toCurrency: 'USD', rate: '0.00004', source: 'hand', sourceName: 'Demo' }
  const moment = { onDate: '2026-11-25', observedAt: new Date().toISOString() }
  await make('fx-rates', ...both(() => ({ pair: 'VND → USD', ...rate, ...moment })))
}
