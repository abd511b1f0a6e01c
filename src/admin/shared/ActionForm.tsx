'use client'
import { Button } from '@payloadcms/ui'
import { type ClipboardEvent, useEffect, useId, useRef } from 'react'
import { ActionFieldInput } from './ActionFieldInput'
import { actionName } from './actionName'
import type { Action } from './actionTypes'
import { useAction } from './useAction'

type Props = { action: Action; close: () => void; closeLabel?: string; blockedBecause?: string | null }

/** What an action asks and does: its fields, what the server refused, and the button that does it. */
export const ActionForm = ({ action, close, closeLabel = 'Cancel', blockedBecause = null }: Props) => {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { fields, values, setValue, problem, answer, isBusy, submit } = useAction(action, close)

  useEffect(() => {
    if (Object.keys(problem.errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problem])

  if (answer && action.showAnswer) {
    return (
      <div className="action-dialog__answer">
        {action.showAnswer(answer.body)}
        <Button type="button" margin={false} onClick={close}>
          Close
        </Button>
      </div>
    )
  }
  const paste = (event: ClipboardEvent) => {
    const read = action.readPaste?.(event.clipboardData.getData('text/plain'))
    if (!read) return
    event.preventDefault()
    for (const [name, value] of Object.entries(read)) setValue(name, value)
  }
  const unplaced = Object.entries(problem.errors).filter(([name]) => !fields.some((field) => field.name === name))
  return (
    <form
      ref={form}
      className="action-dialog__form"
      onSubmit={(event) => void submit(event)}
      onPaste={paste}
      noValidate
    >
      {fields.map((field) => (
        <ActionFieldInput
          key={field.name}
          field={field}
          id={`${id}-${field.name}`}
          value={values[field.name] ?? null}
          error={problem.errors[field.name]}
          onChange={(value) => setValue(field.name, value)}
        />
      ))}
      {action.beside?.(values)}
      <div role="alert" className="action-dialog__problem">
        {problem.detail && <p>{problem.detail}</p>}
        {unplaced.map(([name, message]) => (
          <p key={name}>{`${name}: ${message}`}</p>
        ))}
        {blockedBecause && <p>{blockedBecause}</p>}
      </div>
      <div className="action-dialog__buttons">
        <Button type="button" buttonStyle="secondary" margin={false} onClick={close} disabled={isBusy}>
          {closeLabel}
        </Button>
        <Button
          type="submit"
          buttonStyle={action.tone === 'danger' ? 'error' : 'primary'}
          margin={false}
          disabled={isBusy || blockedBecause !== null}
        >
          {isBusy ? 'One moment…' : (action.confirmLabel ?? actionName(action.label))}
        </Button>
      </div>
    </form>
  )
}
