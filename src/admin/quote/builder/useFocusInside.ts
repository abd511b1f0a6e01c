'use client'
import { type RefObject, useEffect, useRef } from 'react'

const isNowhere = (): boolean => {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement instanceof HTMLDialogElement
}

/** Puts the focus on the first field inside once it is there, where what had it before is gone. */
export const useFocusInside = <Holder extends HTMLElement>(isThere: boolean): RefObject<Holder | null> => {
  const holder = useRef<Holder>(null)
  useEffect(() => {
    if (isThere && isNowhere()) holder.current?.querySelector<HTMLElement>('input, select, button')?.focus()
  }, [isThere])
  return holder
}
