'use client'
import type { ReactNode } from 'react'
import { ActionButton } from './ActionButton'
import type { Action } from './actionTypes'

/** The actions a record allows now, side by side beside its Save button; nothing when there are none. */
export const ActionBar = ({ actions, children }: { actions: (Action | null | false)[]; children?: ReactNode }) => {
  const allowed = actions.filter((action): action is Action => Boolean(action))
  if (allowed.length === 0 && !children) return null
  return (
    <div className="action-bar">
      {allowed.map((action) => (
        <ActionButton key={action.label} {...action} />
      ))}
      {children}
    </div>
  )
}
