'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useState } from 'react'

const everyMs = 10_000

/** Lets whoever watches have the page brought up to date every ten seconds. */
export const AutoRefresh = () => {
  const router = useRouter()
  const id = useId()
  const [isOn, setOn] = useState(false)

  useEffect(() => {
    if (!isOn) return
    const timer = setInterval(() => router.refresh(), everyMs)
    return () => clearInterval(timer)
  }, [isOn, router])

  return (
    <label className="system-refresh" htmlFor={id}>
      <input id={id} type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
      Refresh every 10 seconds
    </label>
  )
}
