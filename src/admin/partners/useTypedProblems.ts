'use client'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'

export type TypedProblem = { code: string; detail: string; row_ids: string[] }
export type TypedProblems = { problems: TypedProblem[]; total: number }

const typingPauseMs = 400

const factNames = ['validFrom', 'validTo', 'basis', 'adultFromAge']
const listNames = [
  ...['seasons', 'roomTypes', 'prices', 'childBands'],
  ...['surcharges', 'minimumStays', 'closures', 'stayPays'],
]

/** What is typed by now; a fact that is empty is left out, and what is saved of it counts. */
const typedIn = (fields: FormState): string => {
  const values = reduceFieldsToValues(fields, true) as Record<string, unknown>
  const facts = factNames.filter((name) => values[name] !== null && values[name] !== '')
  // A list without rows is a number in the form's state.
  const lists = listNames.map((name) => [name, Array.isArray(values[name]) ? values[name] : []])
  return JSON.stringify(Object.fromEntries([...facts.map((name) => [name, values[name]]), ...lists]))
}

/** Asks the server once the typing pauses what is wrong with the version as it is typed; the last question's answer counts. */
export const useTypedProblems = (versionId: string | null, fields: FormState) => {
  const typed = versionId ? typedIn(fields) : ''
  const [answer, setAnswer] = useState<TypedProblems | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    if (!versionId) return
    let isStale = false
    setBusy(true)
    const ask = async () => {
      const body = { typed: JSON.parse(typed) as Record<string, unknown> }
      const answered = await callApi(`/rate-card-versions/${versionId}/check`, { method: 'POST', body })
      if (isStale) return
      setBusy(false)
      setAnswer(answered.ok ? (answered.body as TypedProblems) : null)
    }
    const pause = setTimeout(() => void ask(), typingPauseMs)
    return () => {
      isStale = true
      clearTimeout(pause)
    }
  }, [versionId, typed])
  return { answer, isBusy }
}
