import type { TripRoom } from './tripPricing'

/** Puts adults two by two into rooms like the given one, the last alone where their number is odd. */
export const roomsFor = (
  travelerIds: readonly string[],
  { roomTypeId, occupancy }: Pick<TripRoom, 'roomTypeId' | 'occupancy'>,
): TripRoom[] => {
  const shared = occupancy === 'DBL' ? 'DBL' : 'TWN'
  return Array.from({ length: Math.ceil(travelerIds.length / 2) }, (_, index) => {
    const sleepers = travelerIds.slice(2 * index, 2 * index + 2).map((travelerId) => ({ travelerId, extraBed: false }))
    return { id: `room ${index + 1}`, roomTypeId, occupancy: sleepers.length === 1 ? 'SGL' : shared, sleepers }
  })
}
