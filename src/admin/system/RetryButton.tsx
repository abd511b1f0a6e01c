'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'

/** Has a dead letter tried again. */
export const RetryButton = ({ id, what }: { id: string; what: string }) => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)

  const retry = async () => {
    setBusy(true)
    const answer = await callApi(`/system/deliveries/${id}/retry`, { method: 'POST' })
    setBusy(false)
    if (answer.ok) toast.success(`${what} is being tried again.`)
    else toast.error(answer.problem.detail)
    router.refresh()
  }
  return (
    <Button
      type="button"
      size="small"
      buttonStyle="secondary"
      margin={false}
      disabled={isBusy}
      onClick={() => void retry()}
      aria-label={`Retry ${what}`}
    >
      {isBusy ? 'Retrying…' : 'Retry'}
    </Button>
  )
}
