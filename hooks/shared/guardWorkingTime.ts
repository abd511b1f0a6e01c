import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'

type Kept = { workingDays?: string[] | null; opensAt?: string | null; closesAt?: string | null }

/** Refuses working hours of which half is said, or that close before they open. */
export const guardWorkingTime: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { workingDays, opensAt, closesAt } = { ...originalDoc, ...data } as Kept
  const said = [workingDays?.length, opensAt, closesAt].filter(Boolean).length
  const isWhole = said === 0 || (said === 3 && String(opensAt) < String(closesAt))
  if (!isWhole)
    throw new APIError(
      'Working hours need days, an opening and a later closing time; or none of them.',
      422,
      { code: 'validation-failed' },
      true,
    )
  return data
}
