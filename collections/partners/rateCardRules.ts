import type { ArrayField, RowField, TextField } from 'payload'
import { closureKinds, stayPayFreeNights, stayPayScopes, surchargeBases } from '@/src/domain/shared/rateCard'
import { calendarDate } from '@/src/fields/calendarDate'
import { decimalText } from '@/src/fields/decimalText'
import { minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'
import { weekdaysField, whole } from './rateCardPrices'

const reference = (name: 'roomType' | 'season', description: string): TextField => ({
  name,
  type: 'text',
  hasMany: false,
  maxLength: 60,
  admin: { description },
})
const roomType = reference('roomType', 'The code of a room type; empty is all.')
const season = reference('season', 'The name of a season; empty is all.')
const name: TextField = { name: 'name', type: 'text', required: true, hasMany: false, maxLength: 80 }
const from = calendarDate({ name: 'from', required: true })
const to = calendarDate({ name: 'to', label: 'Until, not counted', required: true })
const row = (...fields: RowField['fields']): RowField => ({ type: 'row', fields })
const collapsed = {
  initCollapsed: true,
  components: { RowLabel: '@/src/admin/shared/TellingRowLabel#TellingRowLabel' },
}

/** Due on top on some dates, such as Tet or a gala dinner. */
export const surchargeFields: ArrayField = {
  name: 'surcharges',
  type: 'array',
  maxRows: 60,
  admin: collapsed,
  fields: [
    row(name, from, to, weekdaysField),
    row(
      {
        name: 'basis',
        type: 'select',
        required: true,
        defaultValue: 'room_night',
        options: options(surchargeBases),
        enumName: 'enum_rate_card_versions_surcharge_basis',
      },
      minorUnits({ name: 'amountMinor', label: 'Amount', required: true, min: 0 }),
      decimalText({ name: 'childPercent', label: 'Children pay, %', min: 0, max: 100, example: '50' }),
      roomType,
      whole({ name: 'nightsMin', label: 'Nights at least' }, 1, 60),
      { name: 'commissionable', label: 'Commission is taken off it too', type: 'checkbox', defaultValue: false },
    ),
  ],
}

/** How long a stay must be. */
export const minimumStayFields: ArrayField = {
  name: 'minimumStays',
  type: 'array',
  maxRows: 60,
  admin: collapsed,
  fields: [
    row(
      name,
      whole({ name: 'nightsMin', label: 'Nights at least', required: true }, 1, 60),
      season,
      calendarDate({ name: 'from' }),
      calendarDate({ name: 'to', label: 'Until, not counted' }),
      roomType,
    ),
  ],
}

/** Dates that are not sold. */
export const closureFields: ArrayField = {
  name: 'closures',
  label: 'Blackouts and stop-sells',
  labels: { singular: 'Closure', plural: 'Closures' },
  type: 'array',
  maxRows: 100,
  admin: collapsed,
  fields: [
    row(
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'stop_sell',
        options: options(closureKinds),
        enumName: 'enum_rate_card_versions_closure_kind',
      },
      from,
      to,
      { name: 'reason', type: 'text', maxLength: 200 },
    ),
    row({ name: 'component', type: 'relationship', relationTo: 'components' }, roomType),
  ],
}

/** Stay so many nights, pay so many. */
export const stayPayFields: ArrayField = {
  name: 'stayPays',
  label: 'Stay and pay',
  labels: { singular: 'Offer', plural: 'Offers' },
  type: 'array',
  maxRows: 30,
  admin: collapsed,
  fields: [
    row(
      name,
      whole({ name: 'stay', required: true }, 2, 60),
      whole({ name: 'pay', required: true }, 1, 60),
      whole({ name: 'timesMax', label: 'Times at most' }, 1, 60),
    ),
    row(
      {
        name: 'scope',
        type: 'select',
        required: true,
        defaultValue: 'whole_stay',
        options: options(stayPayScopes),
        enumName: 'enum_rate_card_versions_stay_scope',
      },
      {
        name: 'free',
        label: 'Free nights',
        type: 'select',
        required: true,
        defaultValue: 'cheapest',
        options: options(stayPayFreeNights),
        enumName: 'enum_rate_card_versions_stay_free',
      },
      season,
      roomType,
    ),
  ],
}

/** One place free for so many paid ones. */
export const freePlaceFields: RowField = row(
  whole({ name: 'freeOnePer', label: 'One free for … paid' }, 1, 999),
  whole({ name: 'freeMax', label: 'Free ones at most' }, 1, 99),
)
