'use client'
import { useState } from 'react'
import type { ActivityView } from '@/src/queries/crm/listActivities'

type Page = { items: ActivityView[]; total: number }

const pageSize = 50

const readPage = async (leadId: string, offset: number): Promise<Page | null> => {
  try {
    const query = `limit=${pageSize}&offset=${offset}`
    const response = await fetch(`/api/v1/leads/${leadId}/activities?${query}`, { credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as Page) : null
  } catch {
    return null
  }
}

/** Holds the entries of a timeline that are shown, and loads older or newer ones. */
export const useTimeline = (leadId: string, { first, total }: { first: ActivityView[]; total: number }) => {
  const [page, setPage] = useState<Page>({ items: first, total })
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const load = async (offset: number, join: (read: Page) => Page) => {
    setBusy(true)
    const read = await readPage(leadId, offset)
    setBusy(false)
    setProblem(read ? null : 'The timeline could not be loaded. Please try again.')
    if (read) setPage(join(read))
  }
  const loadMore = () =>
    load(page.items.length, (read) => {
      const known = new Set(page.items.map(({ id }) => id))
      return { total: read.total, items: [...page.items, ...read.items.filter(({ id }) => !known.has(id))] }
    })
  const reload = () => load(0, (read) => read)
  return { entries: page.items, left: page.total - page.items.length, isBusy, problem, loadMore, reload }
}
