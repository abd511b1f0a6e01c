'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type ApiConflict, callApi } from '@/src/admin/shared/callApi'
import type { LeadWorkspace } from '@/src/queries/integration/leadWorkspace'

type Lead = LeadWorkspace['lead']

export const detailFields = [
  { name: 'title', label: 'Title', lengthMax: 200, lines: 0, isShort: false },
  { name: 'destination', label: 'Destination', lengthMax: 200, lines: 0, isShort: true },
  { name: 'style', label: 'Style', lengthMax: 200, lines: 0, isShort: true },
  { name: 'travel_month', label: 'Month', lengthMax: 40, lines: 0, isShort: true },
  { name: 'duration', label: 'Duration', lengthMax: 60, lines: 0, isShort: true },
  { name: 'travelers', label: 'Travelers', lengthMax: 2, lines: 0, isShort: true },
  { name: 'budget', label: 'Budget', lengthMax: 200, lines: 0, isShort: true },
  { name: 'language', label: 'Language', lengthMax: 2, lines: 0, isShort: false },
  { name: 'notes', label: 'Notes', lengthMax: 5_000, lines: 6, isShort: false },
] as const

type Name = (typeof detailFields)[number]['name']
type Values = Record<Name, string>

const names = detailFields.map(({ name }) => name)
const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const valuesOf = (lead: Record<string, unknown>): Values =>
  Object.fromEntries(names.map((name) => [name, textOf(lead[name])])) as Values

/** A typed text as the staff API takes it; a number that is none goes as it is typed, to be refused with a reason. */
const wireOf = (name: Name, text: string): string | number | null => {
  if (text.trim() === '') return name === 'title' || name === 'destination' || name === 'style' ? '' : null
  return name === 'travelers' && /^\d+$/.test(text.trim()) ? Number(text) : text
}

const wired = (values: Values, wanted: readonly Name[]) =>
  Object.fromEntries(wanted.map((name) => [name, wireOf(name, values[name])]))

/** Holds what is typed of a lead beside what was seen when typing began, saves the difference, and settles conflicts. */
export const useLeadDetails = (lead: Lead) => {
  const router = useRouter()
  const [seen, setSeen] = useState<Values>(() => valuesOf(lead))
  const [values, setValues] = useState<Values>(seen)
  const [conflicts, setConflicts] = useState<ApiConflict[]>([])
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const changed = names.filter((name) => values[name].trim() !== seen[name].trim())

  const patch = async (body: Record<string, unknown>) => {
    setBusy(true)
    setProblem(null)
    setErrors({})
    const answer = await callApi(`/leads/${lead.id}`, { method: 'PATCH', body })
    setBusy(false)
    if (answer.ok) {
      const saved = valuesOf((answer.body as { lead: Record<string, unknown> }).lead)
      setSeen(saved)
      setValues(saved)
      setConflicts([])
      toast.success('Saved.')
      router.refresh()
      return
    }
    setConflicts(answer.problem.conflicts ?? [])
    setErrors(
      Object.fromEntries(
        Object.entries(answer.problem.errors).map(([path, message]) => [path.replace(/^changes\./, ''), message]),
      ),
    )
    if (!answer.problem.conflicts) setProblem(answer.problem.detail)
  }
  const set = (name: Name, text: string) => setValues((current) => ({ ...current, [name]: text }))
  /** From now on theirs is what was seen: keeping mine then writes over it knowingly. */
  const choose = ({ field, theirs }: ApiConflict, whose: 'mine' | 'theirs') => {
    const name = field as Name
    setSeen((current) => ({ ...current, [name]: textOf(theirs) }))
    if (whose === 'theirs') set(name, textOf(theirs))
    setConflicts((left) => left.filter((each) => each.field !== field))
  }
  return {
    values,
    set,
    choose,
    conflicts,
    errors,
    problem,
    isBusy,
    isChanged: changed.length > 0 && conflicts.length === 0,
    save: () => patch({ changes: wired(values, changed), seen: wired(seen, changed) }),
    understood: () => patch({ changes: { needs_triage: false } }),
  }
}
