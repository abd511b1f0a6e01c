import type { TripWire } from './tripWire'

/** A trip as those read it who do not see what it costs us. */
export const withoutNets = (trip: TripWire): TripWire => ({
  ...trip,
  lines: trip.lines.map((line) => ({ ...line, net_minor: null })),
  lump_sum: { ...trip.lump_sum, net_minor: null },
  adjustments: trip.adjustments.map((adjustment) => ({ ...adjustment, net_minor: null })),
})

/** A trip as they write it, with the net prices they were not shown as they stand; an extra is known by its name. */
export const withStandingNets = (trip: TripWire, standing: TripWire): TripWire => {
  const lines = new Map(standing.lines.map(({ id, net_minor }) => [id, net_minor]))
  const extras = new Map(standing.adjustments.map(({ label, net_minor }) => [label, net_minor]))
  return {
    ...trip,
    lines: trip.lines.map((line) => ({ ...line, net_minor: line.net_minor ?? lines.get(line.id) ?? null })),
    lump_sum: { ...trip.lump_sum, net_minor: trip.lump_sum.net_minor ?? standing.lump_sum.net_minor },
    adjustments: trip.adjustments.map((adjustment) => ({
      ...adjustment,
      net_minor: adjustment.net_minor ?? extras.get(adjustment.label) ?? null,
    })),
  }
}
