'use client'
import { useFormFields } from '@payloadcms/ui'

/** What the sandbox was given, shown as its reader would see it; nothing in it can run. */
export const SandboxMessagePreview = () => {
  const html = useFormFields(([fields]) => fields.html?.value)
  const subject = useFormFields(([fields]) => fields.subject?.value)
  if (typeof html !== 'string' || html === '') return null
  return (
    <div className="field-type mail-preview">
      <iframe title={`Preview of ${String(subject ?? 'the message')}`} sandbox="" srcDoc={html} />
    </div>
  )
}
