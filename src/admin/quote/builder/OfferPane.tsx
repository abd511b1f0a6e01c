'use client'
import { granularities } from '@/src/domain/quote/pricing'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { AdjustmentsEditor } from './AdjustmentsEditor'
import { useDesk, useHands } from './builderContext'
import { AmountField, ChoiceField, PercentField } from './fields'

const modes = [
  { value: 'lines', label: 'By its lines' },
  { value: 'lump_sum', label: 'As a lump sum' },
] as const

const bases = [
  { value: 'per_trip', label: 'For the whole trip' },
  { value: 'per_person', label: 'For each traveler' },
  { value: 'per_day', label: 'For each day' },
] as const

const granularityNames = {
  total: 'The total only',
  sections: 'One amount a section',
  lines: 'Every line',
} as const

const finenesses = granularities.map((value) => ({ value, label: granularityNames[value] }))

const LumpSum = () => {
  const { trip } = useDesk()
  const { edit } = useHands()
  const set = (patch: Partial<TripWire['lump_sum']>) =>
    edit((now) => ({ ...now, lump_sum: { ...now.lump_sum, ...patch } }), `lump ${Object.keys(patch).join()}`)
  return (
    <>
      <AmountField label="Lump sum" value={trip.lump_sum.sell_minor} onChange={(sell_minor) => set({ sell_minor })} />
      <ChoiceField label="It is" choices={bases} value={trip.lump_sum.basis} onChange={(basis) => set({ basis })} />
      <AmountField
        label="Net behind it"
        placeholder="The lines say it"
        value={trip.lump_sum.net_minor}
        onChange={(net_minor) => set({ net_minor })}
      />
    </>
  )
}

/** How the trip is priced and what of it the customer sees. */
export const OfferPane = () => {
  const { trip } = useDesk()
  const { edit } = useHands()
  const set = (patch: Partial<TripWire>) => edit((now) => ({ ...now, ...patch }), `offer ${Object.keys(patch).join()}`)
  return (
    <article className="builder-pane" aria-labelledby="pane-price">
      <header className="builder-pane__head">
        <h2 id="pane-price">Price</h2>
      </header>
      <div className="builder-editor__fields builder-editor__fields--roomy">
        <ChoiceField
          label="The trip is priced"
          choices={modes}
          value={trip.pricing_mode}
          onChange={(pricing_mode) => set({ pricing_mode })}
        />
        <ChoiceField
          label="The customer sees"
          choices={finenesses}
          value={trip.granularity}
          onChange={(granularity) => set({ granularity })}
        />
        {trip.pricing_mode === 'lump_sum' && <LumpSum />}
        <PercentField
          label="Markup of this quote"
          placeholder="By the rules"
          hint="On net; of one line it is typed at the line."
          value={trip.markup_percent}
          onChange={(markup_percent) => set({ markup_percent })}
        />
        <AmountField
          label="Round each price up to"
          placeholder="Not rounded"
          value={trip.round_unit_up_to_minor}
          onChange={(round_unit_up_to_minor) => set({ round_unit_up_to_minor })}
        />
        <AmountField
          label="Round the total up to"
          placeholder="Not rounded"
          value={trip.round_total_up_to_minor}
          onChange={(round_total_up_to_minor) => set({ round_total_up_to_minor })}
        />
      </div>
      <AdjustmentsEditor />
    </article>
  )
}
