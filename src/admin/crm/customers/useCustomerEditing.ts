'use client'
import { useDocumentInfo, useField, useForm, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ApiConflict } from '@/src/admin/shared/callApi'
import { type CustomerDetails, customerDetailsOf, decideCustomerEdit } from '@/src/domain/crm/decideCustomerEdit'

const storedDetails = async (id: string): Promise<CustomerDetails | null> => {
  try {
    const response = await fetch(`/api/customers/${id}?depth=0`, { credentials: 'same-origin' })
    return response.ok ? customerDetailsOf((await response.json()) as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** Holds what a customer's form began with, looks after each saving whether it was refused for others' changes, and settles those. */
export const useCustomerEditing = (path: string) => {
  const { id, savedDocumentData } = useDocumentInfo()
  const { value: seen, setValue: setSeen } = useField<CustomerDetails | null>({ path })
  const { dispatchFields, getData, setModified } = useForm()
  const isProcessing = useFormProcessing()
  const [conflicts, setConflicts] = useState<ApiConflict[]>([])
  const begunWith = useRef(savedDocumentData)
  const wasProcessing = useRef(false)

  useEffect(() => {
    if (!id || !savedDocumentData || (seen && begunWith.current === savedDocumentData)) return
    // The form puts its first state in place after this effect, and what was set before is lost.
    const timer = setTimeout(() => {
      begunWith.current = savedDocumentData
      setSeen(customerDetailsOf(savedDocumentData), true)
    })
    return () => clearTimeout(timer)
  }, [id, savedDocumentData, seen, setSeen])

  useEffect(() => {
    const isDone = wasProcessing.current && !isProcessing
    wasProcessing.current = isProcessing
    if (!isDone || !id || !seen) return
    const compare = async () => {
      const current = await storedDetails(String(id))
      if (!current) return
      const found = decideCustomerEdit({ current, seen, wanted: customerDetailsOf(getData()) }).conflicts
      setConflicts(found)
      // Payload takes a form for unchanged once it was handed in, also where it was refused.
      if (found.length > 0) setModified(true)
    }
    void compare()
  }, [isProcessing, id, seen, getData, setModified])

  /** From now on theirs is what was seen: keeping mine then writes over it knowingly. */
  const choose = ({ field, theirs }: ApiConflict, whose: 'mine' | 'theirs') => {
    if (seen) setSeen({ ...seen, [field]: theirs })
    if (whose === 'theirs') dispatchFields({ type: 'UPDATE', path: field, value: theirs })
    setModified(true)
    setConflicts((left) => left.filter((each) => each.field !== field))
  }
  return { conflicts, choose }
}
