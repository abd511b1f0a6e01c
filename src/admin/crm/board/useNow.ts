'use client'
import { useEffect, useState } from 'react'

const everyMs = 30_000

/** The time, beginning with what the server drew with, so that ages and clocks go on while somebody looks. */
export const useNow = (first: string): Date => {
  const [now, setNow] = useState(() => new Date(first))
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(timer)
  }, [])
  return now
}
