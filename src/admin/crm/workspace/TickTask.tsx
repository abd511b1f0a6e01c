'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'

/** A box to tick a task off with. */
export const TickTask = ({ id, title }: { id: string; title: string }) => {
  const router = useRouter()
  const [isDone, setDone] = useState(false)
  const tick = async () => {
    setDone(true)
    const answer = await callApi(`/tasks/${id}/complete`, { method: 'POST' })
    if (!answer.ok) {
      setDone(false)
      return toast.error(answer.problem.detail)
    }
    toast.success('Done.')
    router.refresh()
  }
  return (
    <label>
      <input type="checkbox" checked={isDone} disabled={isDone} onChange={() => void tick()} /> {title}
    </label>
  )
}
