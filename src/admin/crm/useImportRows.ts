'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import type { ImportPlan } from '@/src/domain/crm/planImport'
import type { LeadImportRowsPage } from '@/src/queries/crm/leadImportRows'

const pageSize = 100
const lookAgainMs = 1_500

const read = async (
  importId: string,
  plan: ImportPlan | null,
  afterLine: number,
): Promise<LeadImportRowsPage | null> => {
  const query = new URLSearchParams({
    after_line: String(afterLine),
    limit: String(pageSize),
    ...(plan ? { plan } : {}),
  })
  try {
    const response = await fetch(`/api/v1/lead-imports/${importId}/rows?${query}`, { credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as LeadImportRowsPage) : null
  } catch {
    return null
  }
}

/** Holds the rows that are shown, reads more, and looks again while an import runs. */
export const useImportRows = (
  importId: string,
  { first, isRunning }: { first: LeadImportRowsPage; isRunning: boolean },
) => {
  const router = useRouter()
  const [page, setPage] = useState(first)
  const [shown, setShown] = useState<ImportPlan | null>(null)
  const [isBusy, setBusy] = useState(false)
  const total = shown ? page.counts[shown] : Object.values(page.counts).reduce((sum, count) => sum + count, 0)

  const load = useCallback(
    async (plan: ImportPlan | null, afterLine: number, join: (found: LeadImportRowsPage) => LeadImportRowsPage) => {
      setBusy(true)
      const found = await read(importId, plan, afterLine)
      setBusy(false)
      if (found) setPage(join(found))
      return found
    },
    [importId],
  )
  const show = (plan: ImportPlan | null) => {
    setShown(plan)
    void load(plan, 0, (found) => found)
  }
  const more = () =>
    void load(shown, page.items.at(-1)?.line ?? 0, (found) => ({ ...found, items: [...page.items, ...found.items] }))

  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(async () => {
      const found = await load(shown, 0, (fresh) => fresh)
      // The record itself says when the import is done: it is read anew once all rows are in.
      if (found && found.taken >= found.counts.create + found.counts.known) router.refresh()
    }, lookAgainMs)
    return () => clearInterval(timer)
  }, [isRunning, shown, load, router])

  return { page, shown, show, more, isBusy, hasMore: page.items.length < total }
}
