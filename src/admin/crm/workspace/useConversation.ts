'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ConversationEntry, Draft } from '@/src/queries/crm/conversation'
import { withOlder } from './withOlder'

export type ConversationPage = { items: ConversationEntry[]; next: string | null; drafts: Draft[] }

const read = async (leadId: string, cursor: string | null): Promise<ConversationPage | null> => {
  try {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''
    const response = await fetch(`/api/v1/leads/${leadId}/conversation${query}`, { credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as ConversationPage) : null
  } catch {
    return null
  }
}

/** Holds the conversation that is shown, and reads older entries or all of it anew; what the server draws anew is taken up. */
export const useConversation = (leadId: string, first: ConversationPage) => {
  const router = useRouter()
  const [page, setPage] = useState(first)
  const [drawn, setDrawn] = useState(first)
  if (drawn !== first) {
    setDrawn(first)
    setPage(withOlder(first, page))
  }
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const load = async (cursor: string | null, join: (found: ConversationPage) => ConversationPage) => {
    setBusy(true)
    const found = await read(leadId, cursor)
    setBusy(false)
    setProblem(found ? null : 'The conversation could not be loaded. Please try again.')
    if (found) setPage(join(found))
  }
  const loadMore = () =>
    load(page.next, (older) => ({ ...page, items: [...page.items, ...older.items], next: older.next }))
  const reload = async () => {
    await load(null, (fresh) => fresh)
    // Clock, stage and next step follow from what was just written.
    router.refresh()
  }
  return { page, isBusy, problem, loadMore, reload }
}
