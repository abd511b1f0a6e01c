'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import type { Action, ActionField, ActionValue, ActionValues } from './actionTypes'
import { type ApiProblem, callApi } from './callApi'

const initialValues = (fields: ActionField[]): ActionValues =>
  Object.fromEntries(fields.map((field) => [field.name, field.defaultValue ?? null]))

const isEmpty = (value: ActionValue | undefined): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const missingIn = (fields: ActionField[], values: ActionValues): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap((field): [string, string][] => {
      const value = values[field.name]
      if (field.required && isEmpty(value)) return [[field.name, 'This is needed.']]
      return field.type === 'money' && typeof value === 'string' ? [[field.name, 'An amount such as 1,234.50.']] : []
    }),
  )

const filled = (values: ActionValues): ActionValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))

const nothing: ApiProblem = { detail: '', code: '', errors: {} }

/** Holds an action's values, posts it, and keeps what the server refused. */
export const useAction = (action: Action, close: () => void) => {
  const router = useRouter()
  const fields = action.fields ?? []
  const [values, setValues] = useState<ActionValues>(() => initialValues(fields))
  const [problem, setProblem] = useState<ApiProblem>(nothing)
  const [answer, setAnswer] = useState<{ body: unknown } | null>(null)
  const [isBusy, setBusy] = useState(false)

  const done = (body: unknown) => {
    toast.success(action.doneMessage ?? `${action.label}: done.`)
    action.onDone?.(body)
    if (action.showAnswer) setAnswer({ body })
    else close()
    router.refresh()
  }
  const submit = async (event: FormEvent) => {
    // The dialog stands inside the record's form, through React's tree: its submit is not the record's.
    event.preventDefault()
    event.stopPropagation()
    const missing = missingIn(fields, values)
    if (Object.keys(missing).length > 0) return setProblem({ ...nothing, errors: missing })
    setBusy(true)
    setProblem(nothing)
    const { endpoint, method = 'POST', body } = action
    const result = await callApi(endpoint, { method, body: { ...body, ...filled(values) } })
    setBusy(false)
    if (result.ok) done(result.body)
    else setProblem(result.problem)
  }
  const setValue = (name: string, value: ActionValue) => setValues((current) => ({ ...current, [name]: value }))
  return { fields, values, setValue, problem, answer, isBusy, submit }
}
