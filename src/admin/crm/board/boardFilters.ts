import { type LeadChannel, leadChannels } from '@/src/domain/crm/leadRequest'

/** What narrows the board down, as it stands in the address. */
export const boardFilterNames = ['search', 'owner_id', 'destination', 'style', 'channel'] as const
export type BoardFilterName = (typeof boardFilterNames)[number]
export type BoardFilters = Partial<Record<BoardFilterName, string>>

const longest = 200

/** Reads the filters of an address; what is none of ours is left out. */
export const boardFiltersIn = (search: Record<string, string | string[] | undefined> = {}): BoardFilters => {
  const given = boardFilterNames.flatMap((name): [BoardFilterName, string][] => {
    const value = search[name]
    const text = (Array.isArray(value) ? value[0] : value)?.trim().slice(0, longest)
    return text ? [[name, text]] : []
  })
  const filters: BoardFilters = Object.fromEntries(given)
  if (filters.channel && !leadChannels.includes(filters.channel as LeadChannel)) delete filters.channel
  return filters
}

export const channelOf = ({ channel }: BoardFilters): LeadChannel | undefined =>
  leadChannels.find((each) => each === channel)

/** The filters as an address, always in the same order. */
export const boardQueryOf = (filters: BoardFilters): string => {
  const query = new URLSearchParams()
  for (const name of boardFilterNames) if (filters[name]) query.set(name, filters[name])
  return query.toString()
}
