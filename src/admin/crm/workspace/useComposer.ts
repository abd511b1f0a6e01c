'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import type { ReplyOptions, ReplyTemplate } from '@/src/queries/crm/replyOptions'

export type ComposerKind = 'note' | 'call' | 'email' | 'whatsapp'

const readOptions = async (leadId: string): Promise<ReplyOptions | null> => {
  try {
    const response = await fetch(`/api/v1/leads/${leadId}/reply-options`, { credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as ReplyOptions) : null
  } catch {
    return null
  }
}

/** Whether WhatsApp lets only approved texts through: the customer has not written for 24 hours. */
const isBoundToApproved = (kind: ComposerKind, options: ReplyOptions | null): boolean =>
  kind === 'whatsapp' && options?.addresses.find(({ channel }) => channel === kind)?.window_open === false

const templatesFor = (kind: ComposerKind, options: ReplyOptions | null): ReplyTemplate[] => {
  const ofKind = options?.templates.filter(({ channel }) => channel === kind) ?? []
  return isBoundToApproved(kind, options) ? ofKind.filter(({ approved }) => approved) : ofKind
}

/** What is offered first: one's own words, or the first text that may go at all. */
const firstTemplate = (kind: ComposerKind, options: ReplyOptions | null): string =>
  isBoundToApproved(kind, options) ? (templatesFor(kind, options)[0]?.key ?? '') : ''

const hintOf = (kind: ComposerKind, options: ReplyOptions | null): string | null => {
  if (!options || (kind !== 'email' && kind !== 'whatsapp')) return null
  const address = options.addresses.find(({ channel }) => channel === kind)
  if (!address) return kind === 'email' ? 'No e-mail address is known.' : 'No phone number is known.'
  if (kind === 'email') return `To ${address.to}.`
  if (address.window_open)
    return `To ${address.to}. Own words may be sent until ${new Date(address.window_open_until ?? '').toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}.`
  const bound = `To ${address.to}. They have not written for 24 hours: only texts that WhatsApp approved may be sent`
  return templatesFor(kind, options).length > 0
    ? `${bound}.`
    : `${bound}, and none is in their language yet. A manager enters them at the message templates.`
}

/** Holds what is being written, knows where it can go, and hands it in. */
export const useComposer = (leadId: string, onWritten: () => Promise<void>) => {
  const [kind, setKind] = useState<ComposerKind>('note')
  const [text, setText] = useState('')
  const [template, setTemplate] = useState('')
  const [options, setOptions] = useState<ReplyOptions | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isMessage = kind === 'email' || kind === 'whatsapp'

  const choose = async (wanted: ComposerKind) => {
    setKind(wanted)
    setTemplate('')
    setProblem(null)
    if (wanted === 'note' || wanted === 'call') return
    const known = options ?? (await readOptions(leadId))
    setOptions(known)
    setTemplate(firstTemplate(wanted, known))
  }
  const write = async () => {
    setBusy(true)
    const answer = isMessage
      ? await callApi(`/leads/${leadId}/replies`, {
          method: 'POST',
          body: template ? { channel: kind, template } : { channel: kind, text },
        })
      : await callApi(`/leads/${leadId}/activities`, { method: 'POST', body: { type: kind, detail: text } })
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem.detail)
    if (!answer.ok) return
    setText('')
    setTemplate(firstTemplate(kind, options))
    toast.success(isMessage ? 'The draft is written. Read it over, then send it.' : 'It is on the timeline.')
    await onWritten()
  }
  return {
    kind,
    choose: (wanted: ComposerKind) => void choose(wanted),
    text,
    setText,
    template,
    setTemplate,
    templates: templatesFor(kind, options),
    ownWords: !isBoundToApproved(kind, options),
    hint: hintOf(kind, options),
    problem,
    isBusy,
    write,
  }
}
