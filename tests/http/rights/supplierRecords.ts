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
  const cards = await make(
    'rate-cards',
    ...both((pick) => ({
      name: newId(),
      partner: partners[pick],
      componentType: 'accommodation',
      components: [components[pick]],
    })),
  )
  const validity = { validFrom: '2027-01-01', validTo: '2028-01-01', basis: 'room_night', currency: 'USD' }
  const version = { number: 1, label: 'A card', status: 'draft', adultFromAge: 0, ...validity }
  await make('rate-card-versions', ...both((pick) => ({ ...version, card: cards[pick] })))
  await make(
    'markup-rules',
    ...both((pick) => ({ name: newId(), level: 'partner', partner: partners[pick], percent: '25' })),
  )
}
