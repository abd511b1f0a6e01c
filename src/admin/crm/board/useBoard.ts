'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import { type OpenStage, stageNames } from '@/src/domain/crm/boardMoves'
import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { BoardCard } from '@/src/queries/crm/boardCards'
import { addPage, type BoardState, moveCard } from './boardState'
import { readBoard, readColumn, readStages } from './readBoard'
import { type Passage, useFocusOnCard } from './useFocusOnCard'

const unreachable = 'The board could not be read. Check the connection and try again.'
/** Whoever comes back to the board after a while sees what colleagues did meanwhile. */
const staleAfterMs = 60_000

/** Holds the board: loads columns as they scroll, moves cards at once, and takes a move back that the server refuses. */
export const useBoard = (first: BoardState, filters: string) => {
  const [state, setState] = useState(first)
  const [said, setSaid] = useState('')
  const [passage, setPassage] = useState<Passage | null>(null)
  useFocusOnCard(passage)
  const loading = useRef(new Set<OpenStage>())
  const shown = useRef(state)
  const readAt = useRef(Date.now())
  shown.current = state

  const reload = useCallback(async () => {
    readAt.current = Date.now()
    try {
      setState(await readBoard(filters, shown.current))
    } catch {
      toast.error(unreachable)
    }
  }, [filters])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible' && Date.now() - readAt.current > staleAfterMs) void reload()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [reload])

  const loadMore = useCallback(
    async (stage: OpenStage) => {
      const cursor = shown.current.columns[stage].next
      if (!cursor || loading.current.has(stage)) return
      loading.current.add(stage)
      try {
        const page = await readColumn(stage, { filters, cursor })
        setState((current) => addPage(current, { stage, page }))
      } catch {
        toast.error(unreachable)
      } finally {
        loading.current.delete(stage)
      }
    },
    [filters],
  )

  const carry = useCallback((card: BoardCard, to: LeadStage) => {
    setState((current) => moveCard(current, { card, to }))
    setPassage({ id: card.id, from: card.stage, to })
  }, [])
  const moved = useCallback(
    (card: BoardCard, to: LeadStage) => {
      carry(card, to)
      setSaid(`${card.reference} is in ${stageNames[to]} now.`)
    },
    [carry],
  )

  const move = useCallback(
    async (card: BoardCard, to: LeadStage) => {
      moved({ ...card, in_stage_since: new Date().toISOString() }, to)
      const body = { stage: to, seen_stage: card.stage }
      const answer = await callApi(`/leads/${card.id}/stage`, { method: 'PATCH', body })
      if (answer.ok) {
        const stages = await readStages(filters).catch(() => null)
        if (stages) setState((current) => ({ ...current, stages }))
        return
      }
      carry({ ...card, stage: to } as BoardCard, card.stage)
      toast.error(answer.problem.detail)
      setSaid(`${card.reference} was not moved. ${answer.problem.detail}`)
      await reload()
    },
    [carry, filters, moved, reload],
  )
  const refuse = useCallback((card: BoardCard, why: string) => {
    const text = `${card.reference} stays in ${stageNames[card.stage]}. ${why}`
    toast.error(text)
    setSaid(text)
  }, [])
  return { state, said, loadMore, move, moved, refuse, reload }
}
