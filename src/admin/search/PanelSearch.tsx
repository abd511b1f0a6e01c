'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { PanelDialog } from '@/src/admin/shared/PanelDialog'
import { SearchBox } from './SearchBox'
import './search.scss'

const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k'

/** In the header of every page: opens the search, as Ctrl or Cmd with K does. */
export const PanelSearch = () => {
  const { user } = useAuth()
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      // In a text with formatting the same keys make a link.
      const isWriting = event.target instanceof HTMLElement && event.target.isContentEditable
      if (!isShortcut(event) || isWriting) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [])

  if (!user) return null
  return (
    <>
      <button type="button" className="panel-search-opener" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
          <circle cx="7" cy="7" r="4.5" strokeWidth="1.5" />
          <path d="m10.5 10.5 3.5 3.5" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
        <span className="panel-search-opener__label">Search</span>
        <kbd>Ctrl K</kbd>
      </button>
      {isOpen && (
        <PanelDialog title="Search" className="panel-search-dialog" onClose={() => setOpen(false)}>
          {(close) => <SearchBox close={close} />}
        </PanelDialog>
      )}
    </>
  )
}
