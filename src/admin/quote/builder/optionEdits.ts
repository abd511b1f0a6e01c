import type { TripWire } from '@/src/queries/quote/tripWire'

type Option = TripWire['options'][number]

export const optionsMax = 4

const usual = ['Classic', 'Superior', 'Deluxe', 'Signature']

/** Adds an option under the first usual name that is free. */
export const addOption = (trip: TripWire, id: string): TripWire => {
  const taken = new Set(trip.options.map(({ name }) => name))
  const name = usual.find((each) => !taken.has(each)) ?? `Option ${trip.options.length + 1}`
  return trip.options.length < optionsMax ? { ...trip, options: [...trip.options, { id, name, text: null }] } : trip
}

export const editOption = (trip: TripWire, id: string, patch: Partial<Option>): TripWire => ({
  ...trip,
  options: trip.options.map((option) => (option.id === id ? { ...option, ...patch } : option)),
})

/** Takes an option out with the lines that were only in it. */
export const removeOption = (trip: TripWire, id: string): TripWire => ({
  ...trip,
  options: trip.options.filter((option) => option.id !== id),
  lines: trip.lines.filter(({ option_id }) => option_id !== id),
})
