'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import { byOrder, moveInOrder } from '@/src/domain/catalog/moveInOrder'
import type { OrderedTour } from '@/src/queries/catalog/catalogOrder'

type Priorities = ReadonlyMap<string, number>

export type EditedTour = OrderedTour & { boost: number; isMoved: boolean }

const nothing: Priorities = new Map()

const edited = (tours: readonly OrderedTour[], pending: Priorities): EditedTour[] =>
  tours
    .map((tour) => ({
      ...tour,
      priority: pending.get(tour.id) ?? tour.priority,
      boost: tour.effective - tour.priority,
    }))
    .toSorted(byOrder)
    .map((tour, index) => ({
      ...tour,
      effective: tour.priority + tour.boost,
      position: index + 1,
      isMoved: index + 1 !== tour.position,
    }))

/** The place among all tours that is a place among those of one destination. */
const placeAmongAll = (all: readonly EditedTour[], { id, to, shown }: { id: string; to: number; shown: string[] }) => {
  const [others, seen] = [all.filter((tour) => tour.id !== id), shown.filter((each) => each !== id)]
  const next = seen[to]
  if (next) return others.findIndex((tour) => tour.id === next)
  return others.findIndex((tour) => tour.id === seen.at(-1)) + 1
}

/** Holds the order of a day while somebody changes it: nothing is saved until all of it is, and each step can be taken back. */
export const useOrder = (tours: readonly OrderedTour[]) => {
  const router = useRouter()
  const [steps, setSteps] = useState<Priorities[]>([])
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const awaitsSaved = useRef(false)
  const pending = steps.at(-1) ?? nothing
  const all = useMemo(() => edited(tours, pending), [tours, pending])
  const saved = useMemo(() => new Map(tours.map(({ id, priority }) => [id, priority])), [tours])
  const changes = [...pending].filter(([id, priority]) => saved.get(id) !== priority)

  // What was saved stays as it was put until the server's own list is here.
  useEffect(() => {
    if (!awaitsSaved.current || !tours) return
    awaitsSaved.current = false
    setSteps([])
    setBusy(false)
  }, [tours])

  const take = (step: Iterable<[string, number]>) => setSteps((all) => [...all, new Map([...pending, ...step])])
  const move = (id: string, { to, shown }: { to: number; shown: string[] }) => {
    const title = all.find((tour) => tour.id === id)?.title ?? ''
    const found = moveInOrder(all, { id, to: placeAmongAll(all, { id, to, shown }) })
    if (!found) {
      const why = `${title} cannot stand there on this day: boosts, or the ends of the scale, hold it where it is.`
      toast.error(why)
      return setSaid(why)
    }
    if (found.size === 0) return
    take(found)
    setSaid(`${title} stands at place ${to + 1} of ${shown.length}.`)
  }
  const setPriority = (id: string, priority: number) => {
    if (all.find((tour) => tour.id === id)?.priority !== priority) take([[id, priority]])
  }
  const save = async () => {
    setBusy(true)
    const priorities = changes.map(([id, priority]) => ({ tour_id: id, priority, seen: saved.get(id) }))
    const answer = await callApi('/catalog/order', { method: 'PUT', body: { priorities } })
    if (!answer.ok) {
      setBusy(false)
      return void toast.error(answer.problem.detail)
    }
    toast.success('The website lists its tours in this order now.')
    setSaid('Saved.')
    awaitsSaved.current = true
    router.refresh()
  }
  const undo = () => {
    setSteps((all) => all.slice(0, -1))
    setSaid('The last step is taken back.')
  }
  const discard = () => {
    setSteps([])
    setSaid('The order is as it is saved.')
  }
  return {
    all,
    said,
    isBusy,
    changes: changes.length,
    canUndo: steps.length > 0,
    move,
    setPriority,
    save,
    undo,
    discard,
  }
}
